/** The facade: {@link io.stellwerk.PostingParser} is the one class that a first-time user needs. */
@NullMarked
package io.stellwerk;

import org.jspecify.annotations.NullMarked;
