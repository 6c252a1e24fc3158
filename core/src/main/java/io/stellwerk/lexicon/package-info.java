/** The surface forms of all languages in one automaton, loaded from rows of data. */
@NullMarked
package io.stellwerk.lexicon;

import org.jspecify.annotations.NullMarked;
