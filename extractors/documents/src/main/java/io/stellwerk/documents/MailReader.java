package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import io.stellwerk.documents.structured.StructuredPosting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;

/** Reads a mail: its subject, its body in the richest of its forms, and its attached documents. */
final class MailReader {
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .build();
    private static final List<String> HEADERS = List.of("From", "To", "Date", "Message-ID", "Reply-To");

    private final ContentReader contents;
    private final List<StructuredPosting> postings = new ArrayList<>();

    MailReader(ContentReader contents) {
        this.contents = contents;
    }

    Part read(byte[] bytes, BlockSink sink, Budget budget, int depth) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return message(message, sink, budget, depth);
        } catch (MimeIOException malformed) {
            throw new ReadException(ReadProblem.MALFORMED, "mail: " + malformed.getMessage(), malformed);
        }
    }

    private Part message(Message message, BlockSink sink, Budget budget, int depth) throws IOException {
        Optional<String> subject =
                Optional.ofNullable(message.getSubject()).map(String::strip).filter(text -> !text.isEmpty());
        subject.ifPresent(text -> sink.heading(new Inline().add(text), 1));
        Map<String, String> metadata = new LinkedHashMap<>();
        for (String header : HEADERS) {
            Field field = message.getHeader().getField(header);
            if (field != null && field.getBody() != null) {
                metadata.put(
                        header.toLowerCase(Locale.ROOT),
                        MimeUtil.unfold(field.getBody()).strip());
            }
        }
        entity(message, sink, budget, depth);
        return new Part(subject, metadata, postings);
    }

    private void entity(Entity entity, BlockSink sink, Budget budget, int depth) throws IOException {
        budget.checkText(sink.length());
        if (depth > Math.min(budget.limits().depth(), 20)) {
            budget.report(ReadProblem.TOO_DEEP, "messages nested deeper than 20");
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            if ("alternative".equals(multipart.getSubType())) {
                alternative(multipart.getBodyParts(), sink, budget, depth);
            } else {
                for (Entity part : multipart.getBodyParts()) {
                    entity(part, sink, budget, depth + 1);
                }
            }
        } else if (body instanceof Message inner) {
            message(inner, sink, budget, depth + 1);
        } else if (body instanceof SingleBody single) {
            single(entity, single, sink, budget, depth);
        }
    }

    /** Of several forms of one text, the last is the richest; those that are no text are passed over. */
    private void alternative(List<Entity> parts, BlockSink sink, Budget budget, int depth) throws IOException {
        int before = sink.length();
        for (int i = parts.size() - 1; i >= 0 && sink.length() == before; i--) {
            String type = String.valueOf(parts.get(i).getMimeType());
            if (type.startsWith("text/html") || type.startsWith("text/plain") || type.startsWith("multipart/")) {
                entity(parts.get(i), sink, budget, depth + 1);
            }
        }
    }

    private void single(Entity entity, SingleBody body, BlockSink sink, Budget budget, int depth) throws IOException {
        String name = entity.getFilename();
        String type = String.valueOf(entity.getMimeType());
        boolean attached = name != null || "attachment".equals(entity.getDispositionType());
        boolean text = type.startsWith("text/html") || type.startsWith("text/plain");
        if (!text && !attached && !"application/pdf".equals(type)) {
            return;
        }
        if (attached && !budget.takeEmbedded()) {
            budget.report(
                    ReadProblem.TOO_MANY_EMBEDDED,
                    "more than " + budget.limits().embedded() + " attachments");
            return;
        }
        byte[] bytes = bytes(body);
        Hints hints = new Hints(Optional.ofNullable(name), Optional.of(type), Optional.ofNullable(entity.getCharset()));
        Format format = Sniffer.detect(bytes, hints);
        if (bytes.length == 0 || format == Format.UNKNOWN || format == Format.WARC) {
            return;
        }
        try {
            postings.addAll(contents.write(format, bytes, hints, sink, budget, depth + 1)
                    .postings());
        } catch (ReadException problem) {
            if (!attached) {
                throw problem;
            }
            budget.report(problem.issue());
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }

    /** The id of a message for reports, empty when it names none. */
    static Optional<String> id(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16_384), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\n\n") < 0 ? head.length() : head.indexOf("\n\n");
        for (String line : head.substring(0, end).split("\r?\n", 500)) {
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                return Optional.of(line.substring(11).strip()).filter(id -> !id.isEmpty());
            }
        }
        return Optional.empty();
    }
}
