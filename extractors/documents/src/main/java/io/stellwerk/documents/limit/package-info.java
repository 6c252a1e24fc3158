/** What a file may cost to read, and what is said when it costs more or cannot be read. */
@NullMarked
package io.stellwerk.documents.limit;

import org.jspecify.annotations.NullMarked;
