/** When it starts, when it closes, when it was published; a year that is not printed comes from the ad. */
@NullMarked
package io.stellwerk.extractor.date;

import org.jspecify.annotations.NullMarked;
