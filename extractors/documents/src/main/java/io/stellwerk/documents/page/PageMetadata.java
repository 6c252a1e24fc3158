package io.stellwerk.documents.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head. */
final class PageMetadata {
    private static final int MOST = 60;

    private PageMetadata() {}

    static Map<String, String> of(Document page) {
        Map<String, String> metadata = new LinkedHashMap<>();
        put(metadata, "title", page.title());
        put(metadata, "language", page.select("html").attr("lang"));
        put(metadata, "canonical", page.select("link[rel=canonical]").attr("href"));
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (metadata.size() < MOST) {
                put(metadata, name.toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
        return Collections.unmodifiableMap(metadata);
    }

    private static void put(Map<String, String> metadata, String name, String value) {
        if (!name.isBlank() && !value.isBlank()) {
            metadata.putIfAbsent(name, value.strip());
        }
    }
}
