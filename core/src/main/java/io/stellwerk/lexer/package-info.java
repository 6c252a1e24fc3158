/** One pass over the characters into flat arrays of tokens, with the lexicon's terms found on the way. */
@NullMarked
package io.stellwerk.lexer;

import org.jspecify.annotations.NullMarked;
