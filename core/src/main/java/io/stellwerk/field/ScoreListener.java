package io.stellwerk.field;

/** Is told of every mention that a role model weighs; tools that fit the weights learn from it what there was to decide. */
@FunctionalInterface
public interface ScoreListener {

    /** Hears nothing. */
    ScoreListener NONE = (scene, model, from, to, scores) -> {};

    /**
     * A mention was weighed.
     *
     * @param scene the ad
     * @param model the model that did
     * @param from the mention's first token
     * @param to the token after its last
     * @param scores the result, with the features that were present
     */
    void weighed(Scene scene, RoleModel model, int from, int to, RoleScores scores);
}
