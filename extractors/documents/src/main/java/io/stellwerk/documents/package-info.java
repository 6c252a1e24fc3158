/** Files and pages, whatever their format, as documents that keep their headings, lists and labels. */
@NullMarked
package io.stellwerk.documents;

import org.jspecify.annotations.NullMarked;
