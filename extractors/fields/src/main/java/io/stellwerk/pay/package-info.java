/** Pay scales as dated rows: looks a grade up, resolves it for an ad, checks it against printed amounts. */
@NullMarked
package io.stellwerk.pay;

import org.jspecify.annotations.NullMarked;
