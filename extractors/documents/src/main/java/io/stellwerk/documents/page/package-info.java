/** The ad within a web page: what belongs to it, and the blocks it is made of. */
@NullMarked
package io.stellwerk.documents.page;

import org.jspecify.annotations.NullMarked;
