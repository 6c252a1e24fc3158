package io.stellwerk.extractor.pay;

import io.stellwerk.field.RoleScores;
import io.stellwerk.quantity.Money;
import io.stellwerk.text.Span;

/**
 * An amount of money with what it may be.
 *
 * @param money the amount, both ends of a range that was printed in two parts
 * @param from its first token
 * @param to the token after its last
 * @param span its place in the cleaned text
 * @param rule the rule that read it
 * @param words what the words around it say
 * @param scores its roles
 */
record PayCandidate(Money money, int from, int to, Span span, String rule, PayWords words, RoleScores scores) {

    static final String PAY = "PAY";
    static final String SUPPLEMENT = "SUPPLEMENT";

    double probability() {
        return scores.of(PAY);
    }
}
