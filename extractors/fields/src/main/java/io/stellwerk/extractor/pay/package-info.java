/** Amounts, pay scales and supplements, and what a scale pays. */
@NullMarked
package io.stellwerk.extractor.pay;

import org.jspecify.annotations.NullMarked;
