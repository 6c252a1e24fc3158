/** Several posts in one text, told apart. */
@NullMarked
package io.stellwerk.extractor.postings;

import org.jspecify.annotations.NullMarked;
