/** What an ad tells around a word: its own languages, and the terms and markers by which posts and organisations are told. */
@NullMarked
package io.stellwerk.extractor.context;

import org.jspecify.annotations.NullMarked;
