/** The one reader of data rows: {@code .tsv} tables and index files from the class path or from a user's file. */
@NullMarked
package io.stellwerk.table;

import org.jspecify.annotations.NullMarked;
