/** Fits the weights of role models to ads whose postings are known. */
@NullMarked
package io.stellwerk.fitting;

import org.jspecify.annotations.NullMarked;
