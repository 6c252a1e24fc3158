/** How a mention becomes a field: features, roles with weights, candidates and the draft of a posting. */
@NullMarked
package io.stellwerk.field;

import org.jspecify.annotations.NullMarked;
