/** Whom to ask and where to apply: names, mail addresses, phone numbers, links. */
@NullMarked
package io.stellwerk.extractor.contact;

import org.jspecify.annotations.NullMarked;
