/** How fast ads are read, as a ratio against what is measured in the same run. */
@NullMarked
package io.stellwerk.benchmark;

import org.jspecify.annotations.NullMarked;
