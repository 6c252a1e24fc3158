package io.stellwerk.document;

/** What a block looks like, whatever it says. */
public enum BlockKind {
    /** A short line of its own: {@code "Ihre Aufgaben"}, {@code "# Profil recherché"}, {@code "WE OFFER:"}. */
    HEADING,
    /** Running text, its hard-wrapped lines joined. */
    PARAGRAPH,
    /** One item of a list, without its sign. */
    LIST_ITEM,
    /** A label and its value: {@code "Durée du contrat : 24 mois"}. */
    LABELLED,
    /** A row of three or more cells. */
    TABLE_ROW
}
