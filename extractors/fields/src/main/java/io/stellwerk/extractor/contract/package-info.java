/** How long one will work and how much: type, duration, extension, hours, share of full time. */
@NullMarked
package io.stellwerk.extractor.contract;

import org.jspecify.annotations.NullMarked;
