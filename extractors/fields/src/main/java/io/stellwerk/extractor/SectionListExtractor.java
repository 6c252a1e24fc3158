package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.field.Section;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;

/** {@code /sections}: what each part of the ad is about, with its heading and its place in the caller's text. */
public final class SectionListExtractor implements FieldExtractor {

    private static final double CONFIDENCE = 0.9;

    /** Makes the extractor. */
    public SectionListExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        for (Section section : scene.sections()) {
            Span heading = name(scene, section);
            Reading reading = Reading.stated(heading, "section/heading", CONFIDENCE);
            Span source = draft.text().toSource(section.span());
            int i = draft.open("/sections");
            draft.set(Fields.SECTION_KIND.at(i), section.kind(), reading);
            String name = scene.document().text().text().substring(heading.start(), heading.end());
            draft.set(Fields.SECTION_HEADING.at(i), name, reading);
            draft.set(Fields.SECTION_START.at(i), source.start(), reading);
            draft.set(Fields.SECTION_END.at(i), source.end(), reading);
        }
    }

    private static Span name(Scene scene, Section section) {
        var heading = scene.document().blocks().get(section.heading());
        return heading.label() == null ? heading.span() : heading.label();
    }
}
