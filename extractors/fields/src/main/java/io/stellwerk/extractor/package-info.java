/** One final class for each field, and the standard list of them. */
@NullMarked
package io.stellwerk.extractor;

import org.jspecify.annotations.NullMarked;
