/** Postings held against gold: precision, recall and F1 by field, by language and by confidence. */
@NullMarked
package io.stellwerk.evaluation;

import org.jspecify.annotations.NullMarked;
