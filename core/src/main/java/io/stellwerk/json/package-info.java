/** Postings and extractions as JSON, both ways, and their JSON Schema. */
@NullMarked
package io.stellwerk.json;

import org.jspecify.annotations.NullMarked;
