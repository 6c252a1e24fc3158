package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import io.stellwerk.documents.page.PageReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** Reads DOCX, DOC, ODT and RTF through Tika, whose XHTML becomes blocks as a page does. */
final class OfficeReader {
    private static final DocumentSelector NOTHING_EMBEDDED = metadata -> false;

    private OfficeReader() {}

    static Part read(byte[] bytes, Format format, BlockSink sink, Budget budget) throws IOException {
        if (format == Format.DOCX || format == Format.ODT) {
            Bytes.checkZip(bytes, budget.limits());
        }
        Metadata metadata = new Metadata();
        Element body = Guard.call(format.mediaType(), budget, () -> parse(bytes, format, metadata, budget));
        PageReader.write(body, sink, budget);
        Optional<String> title =
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).filter(text -> !text.isBlank());
        return Part.titled(title, map(metadata));
    }

    private static Element parse(byte[] bytes, Format format, Metadata metadata, Budget budget) throws IOException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(DocumentSelector.class, NOTHING_EMBEDDED);
        DomHandler handler = new DomHandler(budget);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser(format).parse(in, handler, metadata, context);
        } catch (EncryptedDocumentException encrypted) {
            throw new ReadException(ReadProblem.ENCRYPTED, format.mediaType() + " needs a password", encrypted);
        } catch (TikaException | SAXException malformed) {
            throw problem(format, malformed);
        }
        return handler.body();
    }

    private static ReadException problem(Format format, Exception malformed) {
        String message = format.mediaType() + ": " + malformed.getMessage();
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadException known) {
                return known;
            }
            if (cause.getClass().getSimpleName().contains("EncryptedDocument")) {
                return new ReadException(ReadProblem.ENCRYPTED, format.mediaType() + " needs a password", malformed);
            }
        }
        return new ReadException(ReadProblem.MALFORMED, message, malformed);
    }

    private static Parser parser(Format format) {
        return switch (format) {
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            default -> new OfficeParser();
        };
    }

    private static Map<String, String> map(Metadata metadata) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(metadata.names())
                .filter(name -> name.startsWith("dc:") || name.startsWith("dcterms:") || name.startsWith("meta:"))
                .sorted()
                .forEach(name -> map.put(name, metadata.get(name)));
        return Collections.unmodifiableMap(map);
    }
}
