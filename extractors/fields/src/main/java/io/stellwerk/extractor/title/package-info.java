/** The title: where it may stand, where it begins and ends, which of the candidates it is. */
@NullMarked
package io.stellwerk.extractor.title;

import org.jspecify.annotations.NullMarked;
