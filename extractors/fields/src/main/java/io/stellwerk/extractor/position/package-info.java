/** What kind of post it is, how many there are and what they are filed under. */
@NullMarked
package io.stellwerk.extractor.position;

import org.jspecify.annotations.NullMarked;
