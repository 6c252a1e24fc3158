/** Which languages a document is written in: by its small words first, by letter statistics where those are silent. */
@NullMarked
package io.stellwerk.language;

import org.jspecify.annotations.NullMarked;
