package io.stellwerk.pay;

import java.math.BigDecimal;

/**
 * One cell of a pay table: a step of a grade with its full-time amount.
 *
 * @param step name of the step as the system has it: {@code 3}, {@code 1a}, {@code 0-2y:min:zone3}
 * @param amount full-time amount, positive
 * @param verification how well the amount is known
 * @param source where it comes from; empty if the table does not say
 */
public record PayStep(String step, BigDecimal amount, Verification verification, String source) {}
