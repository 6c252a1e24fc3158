package io.stellwerk.field;

import io.stellwerk.document.BlockKind;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the roles that a mention may have by named features: a sum of weights a role, turned into probabilities.
 *
 * <p>The weights are rows of {@code META-INF/stellwerk/roles/<name>.tsv} with the columns {@code role feature weight}. A feature is
 * {@code bias}, a term's concept and where it stands ({@code label:when/deadline}, {@code prev:bound/until}, {@code before:},
 * {@code next:}, {@code after:}, {@code heading:}, {@code near:} the sentence before), {@code section:OFFER}, {@code block:LABELLED}
 * or one that the extractor names itself. The role {@code NONE} is that of a mention the posting has no place for. Immutable.
 */
public final class RoleModel {

    /** The role of mentions that the posting has no place for. */
    public static final String NONE = "NONE";

    private static final String ROOT = "META-INF/stellwerk/roles/";
    private static final int WINDOW = 30;
    private static final int ADJACENT = 2;
    private static final int MASK = (1 << 12) - 1;

    private final String name;
    private final List<String> roles;
    private final Map<String, Weights> features = new HashMap<>();
    /** By concept, its weights in each place: one look-up a term, and most terms have none. */
    private final Map<Concept, Map<Template, Weights>> byConcept = new HashMap<>();

    /** A bit for the last digits of each such concept's hash: most terms need no look-up at all. */
    private final BitSet weighed = new BitSet(MASK + 1);

    private final Map<BlockKind, Weights> byBlock = new EnumMap<>(BlockKind.class);
    private final Map<SectionKind, Weights> bySection = new EnumMap<>(SectionKind.class);

    private RoleModel(String name, List<Table> tables) {
        this.name = name;
        LinkedHashMap<String, Integer> found = new LinkedHashMap<>();
        found.put(NONE, 0);
        List<Row> rows = new ArrayList<>();
        tables.forEach(table -> rows.addAll(table.rows()));
        rows.forEach(row -> found.putIfAbsent(row.get("role"), found.size()));
        this.roles = List.copyOf(found.keySet());
        for (Row row : rows) {
            weights(row.get("feature"))
                    .add(roles.indexOf(row.get("role")), row.decimal("weight").doubleValue());
        }
        index("block:", BlockKind.values(), byBlock);
        index("section:", SectionKind.values(), bySection);
    }

    /**
     * Reads a model.
     *
     * @param loader where its rows are found; those of several jars add up
     * @param name the model's name
     * @return the model
     * @throws io.stellwerk.table.DataException when a row is faulty
     * @throws IllegalArgumentException when there is no such model
     */
    public static RoleModel read(ClassLoader loader, String name) {
        List<Table> tables = Table.readAll(loader, ROOT + name + ".tsv");
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("no such role model: " + ROOT + name + ".tsv");
        }
        return new RoleModel(name, tables);
    }

    private Weights weights(String feature) {
        for (Template template : Template.values()) {
            String prefix = template.feature("");
            if (feature.startsWith(prefix)) {
                Concept concept = Concept.parse(feature.substring(prefix.length()));
                weighed.set(concept.hashCode() & MASK);
                return byConcept
                        .computeIfAbsent(concept, fresh -> new EnumMap<>(Template.class))
                        .computeIfAbsent(template, fresh -> new Weights(feature, roles.size()));
            }
        }
        return features.computeIfAbsent(feature, fresh -> new Weights(feature, roles.size()));
    }

    /** Makes the plain features of some kinds found without spelling their names. */
    private <K extends Enum<K>> void index(String prefix, K[] kinds, Map<K, Weights> into) {
        for (K kind : kinds) {
            Weights weights = features.get(prefix + kind);
            if (weights != null) {
                into.put(kind, weights);
            }
        }
    }

    /**
     * The model's name.
     *
     * @return the name its rows are filed under
     */
    public String name() {
        return name;
    }

    /**
     * The roles that it knows.
     *
     * @return the roles, {@link #NONE} first
     */
    public List<String> roles() {
        return roles;
    }

    @Nullable
    Weights plain(String feature) {
        return features.get(feature);
    }

    @Nullable
    Weights of(BlockKind block) {
        return byBlock.get(block);
    }

    @Nullable
    Weights of(SectionKind section) {
        return bySection.get(section);
    }

    /** The weights of a concept by the place where it stands; null for one that has none anywhere. */
    @Nullable
    Map<Template, Weights> of(Concept concept) {
        return weighed.get(concept.hashCode() & MASK) ? byConcept.get(concept) : null;
    }

    /**
     * Weighs the roles of a run of tokens.
     *
     * @param scene the scene
     * @param from its first token
     * @param to the token after its last
     * @param extra further features that the extractor names
     * @return the roles with their probabilities
     */
    public RoleScores score(Scene scene, int from, int to, String... extra) {
        RoleScores scores = new FeatureCollector(this, scene, from, to).collect(WINDOW, ADJACENT, extra);
        scene.listener().weighed(scene, this, from, to, scores);
        return scores;
    }
}
