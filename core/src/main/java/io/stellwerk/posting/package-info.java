/** The record that an ad becomes, with the evidence and the doubts that come with it. */
@NullMarked
package io.stellwerk.posting;

import org.jspecify.annotations.NullMarked;
