/** The command line: ads from files, folders and standard input, one extraction a line. */
@NullMarked
package io.stellwerk.batch;

import org.jspecify.annotations.NullMarked;
