package io.stellwerk.documents.page;

import io.stellwerk.documents.page.PageWords.Part;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The addresses behind links that their text does not show: of mails, telephones and application forms. */
public final class Links {
    private static final int LONGEST_ADDRESS = 500;

    private final PageWords words;

    Links(PageWords words) {
        this.words = words;
    }

    /**
     * Links judged by the words that pages use for applying.
     *
     * @return the standard judgement
     */
    public static Links standard() {
        return new Links(PageWords.standard());
    }

    /**
     * The address to write after a link's text: of {@code "Apply through our <a>recruitment site</a>"} as of {@code "<a>Apply now</a>"}.
     *
     * @param target where the link leads
     * @param text its text
     * @param before what stands before it in its paragraph
     * @param after what stands right after it
     * @return the address; empty where the text shows it already or it is of no use
     */
    public Optional<String> address(String target, String text, String before, String after) {
        String href = target.strip();
        String lower = href.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            String address = beforeQuery(decoded(href.substring("mailto:".length())));
            return address.indexOf('@') > 0 && !lower(text).contains(lower(address))
                    ? Optional.of(address)
                    : Optional.empty();
        }
        if (lower.startsWith("tel:")) {
            String number = decoded(href.substring("tel:".length()));
            return lastDigits(number).isEmpty() || digits(text).endsWith(lastDigits(number))
                    ? Optional.empty()
                    : Optional.of(number);
        }
        boolean web = (lower.startsWith("http://") || lower.startsWith("https://")) && href.length() <= LONGEST_ADDRESS;
        return web && !text.contains(".") && leadsToForm(text, href, sentence(before) + ' ' + rest(after))
                ? Optional.of(href)
                : Optional.empty();
    }

    /**
     * An address that is hidden from robots: {@code data-cfemail="2a47…"}, whose first byte is the key of the others.
     */
    static Optional<String> hiddenMail(Element element) {
        String code = element.attr("data-cfemail");
        if (code.length() < 6 || code.length() > 400 || code.length() % 2 != 0) {
            return Optional.empty();
        }
        StringBuilder mail = new StringBuilder();
        int key = hex(code, 0);
        for (int i = 2; i < code.length(); i += 2) {
            int value = hex(code, i);
            if (key < 0 || value < 0) {
                return Optional.empty();
            }
            mail.append((char) (value ^ key));
        }
        return mail.indexOf("@") > 0 ? Optional.of(mail.toString()) : Optional.empty();
    }

    /** A link to a document tells about applying, it is not the place to apply. */
    private boolean leadsToForm(String text, String href, String around) {
        String path = href.indexOf('?') < 0 ? href : href.substring(0, href.indexOf('?'));
        String lower = lower(path);
        boolean file = lower.endsWith(".pdf") || lower.endsWith(".doc") || lower.endsWith(".docx");
        String end = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        return !file
                && (words.contains(text, Part.APPLY)
                        || (words.hasWord(text, Part.POINTER) && isOfApplying(around))
                        || words.contains(end, Part.APPLY)
                        || words.contains(site(path), Part.APPLY));
    }

    private boolean isOfApplying(String sentence) {
        return words.contains(sentence, Part.APPLY) || words.contains(sentence, Part.SUBMIT);
    }

    /** The end of a sentence at the start of a text. */
    private static String rest(String text) {
        int end = text.indexOf(". ");
        return text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST_ADDRESS));
    }

    /** The begun sentence at the end of a text. */
    private static String sentence(String text) {
        int from = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
        return text.substring(Math.max(from + 1, text.length() - LONGEST_ADDRESS));
    }

    /** The host and the first part of the path: {@code docs.google.com/forms}. */
    private static String site(String address) {
        int from = address.indexOf("//") + 2;
        int path = address.indexOf('/', from) + 1;
        int to = path == 0 ? -1 : address.indexOf('/', path);
        return address.substring(from, to < 0 ? address.length() : to);
    }

    private static int hex(String code, int at) {
        int high = Character.digit(code.charAt(at), 16);
        int low = Character.digit(code.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String beforeQuery(String address) {
        int query = address.indexOf('?');
        return (query < 0 ? address : address.substring(0, query)).strip();
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException notEncoded) {
            return href.strip();
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The digits that tell two numbers apart, whatever prefix stands before them. */
    private static String lastDigits(String number) {
        String digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - 6));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
