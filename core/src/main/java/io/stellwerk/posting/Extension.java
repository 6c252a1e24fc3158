package io.stellwerk.posting;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how far a contract can be extended.
 *
 * @param possible whether an extension is offered or excluded
 * @param maxTotal the cap on the total length
 */
public record Extension(
        @Nullable Boolean possible, @Nullable Period maxTotal) {}
