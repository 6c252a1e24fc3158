/** Text built block by block, with the way back to where its characters stood. */
@NullMarked
package io.stellwerk.documents.block;

import org.jspecify.annotations.NullMarked;
