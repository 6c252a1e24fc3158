/** Offsets that always lead home: spans, alignments and the cleaning of text. */
@NullMarked
package io.stellwerk.text;

import org.jspecify.annotations.NullMarked;
