/** Text of PDF files in reading order: columns, headings by their print, no headers and footers of pages. */
@NullMarked
package io.stellwerk.documents.pdf;

import org.jspecify.annotations.NullMarked;
