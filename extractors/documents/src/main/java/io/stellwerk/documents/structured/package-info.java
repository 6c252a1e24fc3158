/** Job postings that a page states as data: schema.org in JSON-LD, microdata and RDFa. */
@NullMarked
package io.stellwerk.documents.structured;

import org.jspecify.annotations.NullMarked;
