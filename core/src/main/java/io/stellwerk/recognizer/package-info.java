/** Tokens in, mentions of quantities out; usable alone through {@link io.stellwerk.recognizer.Quantities}. */
@NullMarked
package io.stellwerk.recognizer;

import org.jspecify.annotations.NullMarked;
