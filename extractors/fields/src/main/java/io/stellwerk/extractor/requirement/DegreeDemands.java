package io.stellwerk.extractor.requirement;

import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The degrees that an ad asks for, joined by "or" and "and". */
final class DegreeDemands {

    /**
     * A degree that is asked for.
     *
     * @param mention where it stands
     * @param level its level
     * @param scores how sure that is
     * @param firm false where it counts only as the alternative of a firm one
     */
    record Demand(Mention mention, DegreeLevel level, RoleScores scores, boolean firm) {}

    /** The role of a degree that is asked for. */
    static final String REQUIRED = "REQUIRED";

    private static final double DOUBTFUL = 0.25;
    private static final int CLOSE_BLOCKS = 2;

    /** As many sentences as a paragraph of usual length is long. */
    private static final int PARAGRAPH = 6;

    private final Tokens tokens;
    private final List<Demand> demands = new ArrayList<>();

    DegreeDemands(Scene scene) {
        this.tokens = scene.tokens();
    }

    /** Adds a degree whose role is that of a demand, or may be. */
    void add(Mention mention, DegreeLevel level, RoleScores scores) {
        boolean firm = scores.is(REQUIRED);
        if (firm || scores.of(REQUIRED) > DOUBTFUL) {
            demands.add(new Demand(mention, level, scores, firm));
        }
    }

    /**
     * The highest of the demands, where each is the lowest of its alternatives; a degree of open level yields to one
     * that is named.
     */
    @Nullable
    Demand decide() {
        Demand highest = null;
        Demand lowest = null;
        boolean firm = false;
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            if (lowest != null && areAlternatives(i)) {
                lowest = lower(lowest, demand);
                firm |= demand.firm();
            } else {
                highest = firm ? higher(highest, lowest) : highest;
                lowest = demand;
                firm = demand.firm();
            }
        }
        return firm ? higher(highest, lowest) : highest;
    }

    private static Demand lower(Demand a, Demand b) {
        boolean vocational = a.level() == DegreeLevel.VOCATIONAL || b.level() == DegreeLevel.VOCATIONAL;
        if (a.mention().latent() != b.mention().latent() && !vocational) {
            return a.mention().latent() ? b : a;
        }
        return b.level().compareTo(a.level()) < 0 ? b : a;
    }

    private static @Nullable Demand higher(@Nullable Demand a, @Nullable Demand b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (a.mention().latent() != b.mention().latent()) {
            return a.mention().latent() ? b : a;
        }
        return b.level().compareTo(a.level()) > 0 ? b : a;
    }

    /** Whether a degree is an alternative of the one before it: {@code "Bachelor, Master or diploma"}. */
    private boolean areAlternatives(int at) {
        if (at == 0 || at == demands.size()) {
            return false;
        }
        Mention before = demands.get(at - 1).mention();
        Mention mention = demands.get(at).mention();
        boolean listed = mention.from() == before.to() + 1 && tokens.is(before.to(), ',');
        return areAlternatives(before, mention) || (listed && areAlternatives(at + 1));
    }

    private boolean areAlternatives(Mention a, Mention b) {
        if (tokens.sentence(a.from()) != tokens.sentence(b.from())) {
            return false;
        }
        if (isRange(a, b)) {
            return true;
        }
        for (int t = a.to(); t < b.from(); t++) {
            Term bound = tokens.term(t, "bound");
            boolean or = bound != null && bound.concept().value().equals("or");
            if (or || tokens.is(t, '/') || tokens.is(t, '(')) {
                return true;
            }
        }
        return false;
    }

    /** {@code "de Bac+3 à Bac+5"}: nothing but a word of ranges stands between them. */
    private boolean isRange(Mention a, Mention b) {
        Term to = tokens.term(a.to(), "bound");
        return b.from() == a.to() + 1
                && (tokens.is(a.to(), '-')
                        || (to != null && to.concept().value().equals("to")));
    }

    /** Where a word of unfinished studies stands to the degrees that are asked for. */
    String[] features(Term progress) {
        List<String> features = new ArrayList<>();
        for (Demand demand : demands) {
            if (!demand.firm()) {
                continue;
            }
            int from = demand.mention().from();
            int sentences = Math.abs(tokens.sentence(from) - tokens.sentence(progress.from()));
            int blocks = Math.abs(tokens.block(from) - tokens.block(progress.from()));
            if (sentences == 0) {
                features.add("same-sentence");
            } else if (sentences == 1) {
                features.add("next-sentence");
            } else if (blocks == 0 && sentences <= PARAGRAPH) {
                features.add("same-block");
            } else if (blocks > 0 && blocks <= CLOSE_BLOCKS) {
                features.add("close");
            }
        }
        return features.toArray(String[]::new);
    }
}
