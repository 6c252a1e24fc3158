/** The standard list of extractors, over one room for each group of fields, and the fields that need no room of their own. */
@NullMarked
package io.stellwerk.extractor;

import org.jspecify.annotations.NullMarked;
