package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import java.util.List;

/** Finds the names of organisations: by head words, by labels, and by the words that employers stand next to. */
public final class EmployerNames {

    private EmployerNames() {}

    /** The names of organisations, in reading order; they don't overlap. */
    public static List<EmployerName> find(Scene scene) {
        EmployerHarvest harvest = new EmployerHarvest(scene.tokens());
        EmployerGrammar grammar = new EmployerGrammar(scene);
        EmployerLabels labels = new EmployerLabels(scene, harvest);
        labels.close();
        new EmployerHeads(scene, grammar, harvest).find();
        labels.find();
        new EmployerAcronyms(scene.tokens(), grammar, EmployerPredicate.of(scene), harvest).find();
        new EmployerSubjects(scene, grammar, harvest).find();
        new EmployerRepeats(scene, grammar, harvest).find();
        new EmployerPlaced(scene.tokens(), grammar, harvest).find();
        return harvest.sorted();
    }
}
