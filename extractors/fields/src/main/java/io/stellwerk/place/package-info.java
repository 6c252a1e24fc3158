/**
 * Places, countries and their subdivisions: names in print to the proper name, the country, the region and the zone.
 */
@NullMarked
package io.stellwerk.place;

import org.jspecify.annotations.NullMarked;
