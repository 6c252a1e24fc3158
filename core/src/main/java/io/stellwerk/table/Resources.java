package io.stellwerk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds and opens resources of the class path, in an order that does not depend on it. */
final class Resources {
    private Resources() {}

    static List<URL> find(ClassLoader loader, String resource) {
        try {
            List<URL> urls = new ArrayList<>(Collections.list(loader.getResources(resource)));
            urls.sort(Comparator.comparing(URL::toString));
            return urls;
        } catch (IOException e) {
            throw new DataException(resource, 0, "cannot be looked up", e);
        }
    }

    /** Malformed bytes are reported, not replaced: a data file in Latin-1 is an error. */
    static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    /** The same characters without a leading byte order mark. */
    static BufferedReader withoutMark(Reader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }
}
