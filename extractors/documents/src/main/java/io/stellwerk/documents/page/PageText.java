package io.stellwerk.documents.page;

import io.stellwerk.documents.block.BlockText;
import io.stellwerk.documents.structured.StructuredPosting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from a page.
 *
 * @param text the ad in blocks
 * @param title the title of the page or of its first heading, empty when it has none
 * @param metadata what the page says about itself, such as {@code og:site_name}, in the order of the page
 * @param postings the job postings in its structured data
 */
public record PageText(
        BlockText text, Optional<String> title, Map<String, String> metadata, List<StructuredPosting> postings) {}
