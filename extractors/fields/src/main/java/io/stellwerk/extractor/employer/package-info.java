/** The names of organisations, and which of them employs. */
@NullMarked
package io.stellwerk.extractor.employer;

import org.jspecify.annotations.NullMarked;
