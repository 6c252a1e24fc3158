/** Streets and postal codes around a place. */
@NullMarked
package io.stellwerk.extractor.address;

import org.jspecify.annotations.NullMarked;
