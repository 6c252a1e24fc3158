package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Posting;
import org.junit.jupiter.api.Test;

class ForwardedMailTest {

    private static final String MAIL = """
            From: Ada Weber <ada.weber@liste.example>
            To: botanik@liste.example
            Date: Tue, 14 Jan 2031 10:21:07 +0100
            Subject: [botanik] Fwd: job offer

            Dear colleagues,

            the following may be of interest to some of you.

            Best wishes,
            Ada

            ---------- Forwarded message ----------

            Curator of ferns and mosses

            The Botanic Garden of Westhaven holds forty thousand plants under glass and
            is open every day. Please send your application to ferns@westhaven.example
            by 3 March 2031.

            _______________________________________________
            botanik mailing list
            botanik@liste.example
            http://liste.example/mailman/listinfo/botanik
            """;

    @Test
    void theAdStartsBelowTheForwardersWords() {
        Posting posting = PostingParser.create().parse(MAIL).posting();
        assertThat(posting.title()).isEqualTo("Curator of ferns and mosses");
        assertThat(posting.contacts()).extracting(Contact::email).containsExactly("ferns@westhaven.example");
        assertThat(posting.contacts()).extracting(Contact::name).containsOnlyNulls();
        assertThat(posting.application().url()).isNull();
    }
}
