package io.stellwerk.documents;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Names the types of files that are not read, for messages. */
final class TypeNames {
    private TypeNames() {}

    static String of(byte[] bytes, Hints hints) throws IOException {
        Metadata metadata = new Metadata();
        hints.fileName().ifPresent(name -> metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name));
        try (InputStream in = TikaInputStream.get(bytes)) {
            return MimeTypes.getDefaultMimeTypes().detect(in, metadata).toString();
        }
    }
}
