package io.stellwerk.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forty regular expressions such as ad parsers use. */
final class Patterns {

    private static final List<Pattern> ALL = List.of(
                    "\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}\\b",
                    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
                    "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b",
                    "\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\\s+\\d{4})?",
                    "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}",
                    "\\b\\d{1,2}\\.\\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\s*\\d{4}",
                    "\\b\\d{1,2}(?:er)?\\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\s+\\d{4}",
                    "(?:deadline|closing date|apply by)[^.\\n]{0,60}",
                    "(?:Bewerbungsfrist|Bewerbungsschluss|bis zum)[^.\\n]{0,60}",
                    "(?:date limite|avant le|jusqu'au)[^.\\n]{0,60}",
                    "(?:€|EUR|£|GBP|\\$|USD|CHF)\\s?\\d{1,3}(?:[.,' ]\\d{3})*(?:[.,]\\d{2})?",
                    "\\d{1,3}(?:[.,' ]\\d{3})*(?:[.,]\\d{2})?\\s?(?:€|EUR|euros?|CHF|£)",
                    "\\d{2,3}\\s?-\\s?\\d{2,3}\\s?k\\s?€",
                    "(?:per|a|pro|par)\\s+(?:month|year|annum|Monat|Jahr|mois|an)\\b",
                    "\\b(?:brutto|gross|brut|bruts)\\b",
                    "\\b\\d{1,3}(?:[.,]\\d)?\\s?%",
                    "\\b[01][.,]\\d{1,2}\\s?(?:FTE|VZÄ|ETP)",
                    "\\b\\d{1,2}(?:[.,]\\d{1,2})?\\s*(?:hours|Stunden|heures|Std\\.?|h)\\b",
                    "\\b(?:E|EG|Entgeltgruppe)\\s?\\d{1,2}[abcÜ]?\\b",
                    "\\bTV-?L\\b|\\bTV[öo]e?D\\b|\\bTV-H\\b",
                    "\\b[AWBC]\\s?\\d{1,2}\\b",
                    "\\b(?:scale|schaal)\\s+(?:P|\\d{1,2})",
                    "\\bGrade\\s+\\d{1,2}",
                    "\\b\\d{1,2}\\s*(?:-|–|to|bis|à)?\\s*\\d{0,2}\\s*(?:months?|years?|Monate?n?|Jahre?n?|mois|ans?)\\b",
                    "\\b(?:one|two|three|four|five|six|ein|zwei|drei|vier|fünf|deux|trois|quatre)\\s+(?:years?|months?|Jahre?n?|Monate?n?|ans|mois)",
                    "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
                    "[A-Za-z0-9._-]+\\s?(?:\\(at\\)|\\[at\\])\\s?[A-Za-z0-9.-]+",
                    "(?:\\+\\d{1,3}|0)[\\d\\s()/.-]{6,}\\d",
                    "https?://[^\\s<>\"]+",
                    "\\bwww\\.[^\\s<>\"]+",
                    "\\((?:m/w/d|w/m/d|m/f/d|f/m/x|H/F|F/H)\\)",
                    "\\b(?:Prof|Dr|Mr|Ms|Mrs|Frau|Herr|Mme|M)\\.?\\s+(?:[A-ZÄÖÜ][a-zäöüß-]+\\s?){1,3}",
                    "\\b[A-Z]{2,}[-/]?\\d{2,}(?:[-/]\\w+)*",
                    "\\b(?:Kennziffer|Ref(?:erence|\\.)?|Référence)\\s*:?\\s*\\S+",
                    "\\b(?:PhD|Ph\\.D\\.|doctorate|Promotion|doctorat|Master|M\\.?Sc\\.?|Bachelor|Bac\\+\\d)\\b",
                    "\\b[ABC][12]\\b",
                    "\\b(?:English|German|French|Englisch|Deutsch|Französisch|anglais|allemand|français)\\w*",
                    "\\b(?:befristet|unbefristet|fixed-term|permanent|CDD|CDI)\\b",
                    "\\b\\d{5}\\s+[A-ZÄÖÜ][a-zäöüß-]+",
                    "\\b(?:University|Universität|Université|Institute|Institut|Hochschule)\\s+(?:of\\s+|de\\s+)?[A-Z]\\w+")
            .stream()
            .map(Pattern::compile)
            .toList();

    private Patterns() {}

    static int count(String text) {
        int matches = 0;
        for (Pattern pattern : ALL) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                matches++;
            }
        }
        return matches;
    }
}
