/** The values that can be read without knowing what an ad is: dates, money, timespans and their like. */
@NullMarked
package io.stellwerk.quantity;

import org.jspecify.annotations.NullMarked;
