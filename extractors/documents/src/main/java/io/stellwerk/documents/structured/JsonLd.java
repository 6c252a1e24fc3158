package io.stellwerk.documents.structured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.stellwerk.documents.structured.StructuredPosting.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads JSON-LD as pages really write it: with raw line ends in strings, comments around it, arrays and graphs. */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 24;
    private static final String CDATA = "<![CDATA[";

    private final List<StructuredPosting> postings = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, JsonNode> named = new LinkedHashMap<>();

    static StructuredData read(Document page) {
        JsonLd reader = new JsonLd();
        List<JsonNode> roots = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Element> scripts = page.getElementsByTag("script").stream()
                .filter(JsonLd::isJsonLd)
                .toList();
        for (int i = 0; i < scripts.size(); i++) {
            try {
                roots.add(MAPPER.readTree(json(scripts.get(i).data())));
                places.add("json-ld[" + i + "]");
            } catch (JsonProcessingException malformed) {
                reader.errors.add("json-ld[" + i + "]: " + malformed.getOriginalMessage());
            }
        }
        roots.forEach(root -> reader.name(root, 0));
        for (int i = 0; i < roots.size(); i++) {
            reader.find(roots.get(i), places.get(i), 0);
        }
        return new StructuredData(reader.postings, reader.errors);
    }

    private static boolean isJsonLd(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).strip().startsWith("application/ld+json");
    }

    /** What stands between the first bracket and the last: comments and CDATA marks around it are none of it. */
    private static String json(String script) {
        int mark = script.indexOf(CDATA);
        String data = mark < 0 ? script : script.substring(mark + CDATA.length());
        int object = data.indexOf('{');
        int array = data.indexOf('[');
        boolean isArray = array >= 0 && (object < 0 || array < object);
        int start = isArray ? array : object;
        int end = data.lastIndexOf(isArray && mark < 0 ? ']' : '}');
        return start >= 0 && end > start ? data.substring(start, end + 1) : data;
    }

    private void name(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && node.size() > 1 && node.path("@id").isTextual()) {
            named.putIfAbsent(node.path("@id").asText(), node);
        }
        node.forEach(child -> name(child, depth + 1));
    }

    private void find(JsonNode node, String place, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isJobPosting(node.path("@type"))) {
            postings.add(new StructuredPosting(Origin.JSON_LD, thing(node, place, depth)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.get(i), place + "[" + i + "]", depth + 1);
            }
        } else {
            node.properties().forEach(field -> find(field.getValue(), place + "." + field.getKey(), depth + 1));
        }
    }

    private static boolean isJobPosting(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isJobPosting(one)) {
                    return true;
                }
            }
        }
        return type.isTextual() && type.asText().endsWith("JobPosting");
    }

    private Thing thing(JsonNode node, String place, int depth) {
        Thing thing = new Thing(place);
        node.properties()
                .forEach(field -> add(thing, field.getKey(), field.getValue(), place + "." + field.getKey(), depth));
        return thing;
    }

    private void add(Thing thing, String property, JsonNode value, String place, int depth) {
        if (depth > DEEPEST || property.startsWith("@")) {
            return;
        }
        String name = property.startsWith("schema:") ? property.substring("schema:".length()) : property;
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(thing, name, value.get(i), place + "[" + i + "]", depth + 1);
            }
        } else if (value.isObject() && value.has("@value")) {
            thing.add(name, value.path("@value").asText());
        } else if (value.isObject()) {
            JsonNode target =
                    value.size() == 1 ? named.getOrDefault(value.path("@id").asText(), value) : value;
            thing.add(name, thing(target, place, depth + 1));
        } else if (!value.isNull() && !value.isMissingNode()) {
            thing.add(name, value.asText());
        }
    }
}
