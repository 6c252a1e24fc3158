/** Where one will work: cities, countries and the address around them. */
@NullMarked
package io.stellwerk.extractor.location;

import org.jspecify.annotations.NullMarked;
