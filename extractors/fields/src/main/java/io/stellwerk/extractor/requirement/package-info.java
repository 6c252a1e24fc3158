/** What is asked of applicants: degree, languages, experience, documents, clearance. */
@NullMarked
package io.stellwerk.extractor.requirement;

import org.jspecify.annotations.NullMarked;
