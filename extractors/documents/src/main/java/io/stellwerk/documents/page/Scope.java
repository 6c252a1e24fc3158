package io.stellwerk.documents.page;

import io.stellwerk.documents.page.PageWords.Part;
import io.stellwerk.documents.page.Weights.Weight;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Which elements of a page are not part of the ad. In doubt an element is: a line too many costs less than one too few.
 *
 * <p>Left out are navigation, notices about cookies, forms, footers, other ads, and what stands outside the main
 * part, unless it
 * holds labels with values.
 */
final class Scope {
    private static final double MOSTLY_LINKS = 0.5;
    private static final double NOTHING_BUT_LINKS = 0.75;
    private static final Set<String> PROSE = Set.of("p", "ul", "ol", "dl", "table");
    private static final int FEW_LINKS = 3;
    private static final int LONGEST_JUMP = 40;
    private static final int LONGEST_NOTICE = 2500;

    private final PageWords words;
    private final Set<Element> skipped = new LinkedHashSet<>();
    private final Element body;
    private Element root;
    private Weights weights;

    private Scope(Element body, PageWords words) {
        this.body = body;
        this.words = words;
        this.root = body;
        this.weights = new Weights(body, Set.of());
    }

    /** The whole of a fragment belongs to the ad, except what nobody sees and links within the page. */
    static Scope ofFragment(Element body, PageWords words) {
        Scope scope = new Scope(body, words);
        scope.leaveOutHidden();
        return scope;
    }

    static Scope ofPage(Element body, PageWords words) {
        Scope scope = new Scope(body, words);
        scope.leaveOutHidden();
        scope.weights = new Weights(body, scope.skipped);
        scope.leaveOutFrame(body);
        scope.weights = new Weights(body, scope.skipped);
        scope.root = MainPart.of(body, scope.weights, words);
        if (!scope.root.equals(body)) {
            scope.leaveOutSurroundings(body);
        }
        OtherAds.leaveOut(scope.root, scope.weights, words, scope.skipped);
        return scope;
    }

    boolean skips(Element element) {
        return Tags.isSilent(element) || skipped.contains(element);
    }

    Element root() {
        return root;
    }

    private void leaveOutHidden() {
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && (Tags.isHidden(element) || isJump(element))) {
                skipped.add(element);
            }
        }
    }

    /** {@code <a href="#top">top</a>} leads about the page and says nothing; one within a sentence is read. */
    private static boolean isJump(Element element) {
        if (!"a".equals(element.normalName()) || !element.attr("href").startsWith("#")) {
            return false;
        }
        Element parent = element.parent();
        String text = Texts.upTo(element, LONGEST_JUMP);
        return text.length() < LONGEST_JUMP
                && parent != null
                && Texts.upTo(parent, LONGEST_JUMP).equals(text);
    }

    private void leaveOutFrame(Element element) {
        for (Element child : element.children()) {
            if (Tags.isSilent(child) || skipped.contains(child)) {
                continue;
            }
            if (isFrame(child)) {
                skipped.add(child);
            } else {
                leaveOutFrame(child);
            }
        }
    }

    private boolean isFrame(Element element) {
        Weight weight = weights.of(element);
        String name = element.normalName();
        if ("nav".equals(name)) {
            return !holdsOnlyTitle(element);
        }
        if (weight.text() == 0 || isLarge(element) || !itemType(element).isEmpty()) {
            return false;
        }
        if (words.names(element, Part.DROP)) {
            return !holdsOnlyTitle(element);
        }
        boolean frame = "footer".equals(name) || "header".equals(name) || words.names(element, Part.FRAME);
        if (frame) {
            return isWithinAd(element) ? isMostlyLinks(weight) : !holdsOnlyTitle(element);
        }
        boolean suspect = "aside".equals(name) || words.names(element, Part.SUSPECT);
        return (suspect && isMostlyLinks(weight)) || isListOfLinks(element, weight) || isCookieNotice(element, weight);
    }

    /** The frame of an article or of the main part is a frame of the ad: it may hold the title or the contact. */
    private boolean isWithinAd(Element element) {
        for (Element parent = element.parent(); parent != null && !parent.equals(body); parent = parent.parent()) {
            String name = parent.normalName();
            if ("main".equals(name)
                    || "article".equals(name)
                    || "main".equals(parent.attr("role"))
                    || !itemType(parent).isEmpty()) {
                return true;
            }
        }
        return headsText(element);
    }

    /** A header right above paragraphs or lists is theirs, and not the page's. */
    private static boolean headsText(Element element) {
        Element next = element.nextElementSibling();
        return "header".equals(element.normalName())
                && next != null
                && PROSE.contains(next.normalName())
                && next.hasText();
    }

    private boolean isLarge(Element element) {
        return weights.of(element).prose() * 2 > weights.of(body).prose();
    }

    /** Whether the page has no first heading but the one in here. */
    private boolean holdsOnlyTitle(Element element) {
        String tag = body.getElementsByTag("h1").isEmpty() ? "h2" : "h1";
        Elements here = element.getElementsByTag(tag);
        boolean only =
                !here.isEmpty() && here.size() == body.getElementsByTag(tag).size();
        return only && !"footer".equals(element.normalName()) && !"nav".equals(element.normalName());
    }

    private static boolean isMostlyLinks(Weight weight) {
        return weight.links() > 0 && !weight.hasContact() && weight.density() >= MOSTLY_LINKS;
    }

    private boolean isListOfLinks(Element element, Weight weight) {
        boolean list = List.of("ul", "ol", "div", "section", "table").contains(element.normalName());
        return list
                && weight.links() >= FEW_LINKS
                && !weight.hasContact()
                && weight.density() >= NOTHING_BUT_LINKS
                && !isWithinAd(element)
                && element.getElementsByTag("h1").isEmpty();
    }

    private boolean isCookieNotice(Element element, Weight weight) {
        return element.isBlock()
                && weight.text() < LONGEST_NOTICE
                && !isWithinAd(element)
                && element.parents().size() <= 5
                && element.getElementsByTag("h1").isEmpty()
                && words.count(Texts.upTo(element, LONGEST_NOTICE), Part.COOKIE) >= 2;
    }

    /** Leaves out what stands beside the main part, except labels with values. */
    private void leaveOutSurroundings(Element element) {
        for (Element child : element.children()) {
            if (child.equals(root)) {
                continue;
            }
            if (isAncestorOfRoot(child)) {
                leaveOutSurroundings(child);
            } else if (!isFacts(child)) {
                skipped.add(child);
            }
        }
    }

    private boolean isAncestorOfRoot(Element element) {
        for (Element parent = root.parent(); parent != null; parent = parent.parent()) {
            if (parent.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFacts(Element element) {
        Weight weight = weights.of(element);
        boolean title = "h1".equals(element.normalName())
                || (!element.getElementsByTag("h1").isEmpty()
                        && root.getElementsByTag("h1").isEmpty());
        return title
                || (weight.density() < MOSTLY_LINKS / 2
                        && (LabelPairs.count(element, words) >= 2
                                || element.getElementsByTag("dt").size() >= 2));
    }

    static String itemType(Element element) {
        String type = element.attr("itemtype") + element.attr("typeof");
        return type.contains("JobPosting") ? "jobposting" : "";
    }
}
