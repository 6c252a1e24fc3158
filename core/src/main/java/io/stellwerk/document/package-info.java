/** Text cut into blocks: headings, paragraphs, list items, labelled lines and table rows. */
@NullMarked
package io.stellwerk.document;

import org.jspecify.annotations.NullMarked;
