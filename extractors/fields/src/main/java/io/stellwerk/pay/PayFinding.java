package io.stellwerk.pay;

/**
 * Something to know about a resolution: a doubt, a confirmation or why there is none.
 *
 * @param code what it is
 * @param message the particulars in English, with the tables and amounts in question
 */
public record PayFinding(Code code, String message) {

    /** What a finding is. */
    public enum Code {
        /** No pay scale has this name. */
        SYSTEM_UNKNOWN("pay-system-unknown", false),
        /** The scale has no such grade. */
        GRADE_UNKNOWN("pay-grade-unknown", true),
        /** The grade has no such step; all its steps are taken. */
        STEP_UNKNOWN("pay-step-unknown", true),
        /** Regions of the system pay differently and the region is not known. */
        REGION_UNKNOWN("pay-region-unknown", false),
        /** No day is known, and no printed amount tells it. */
        DATE_UNKNOWN("pay-date-unknown", false),
        /** The day lies before the first table or in a gap between two. */
        TABLE_MISSING("pay-table-missing", false),
        /** The day lies after the last known day; the last table is taken. */
        TABLE_OUTDATED("pay-table-outdated", true),
        /** An amount of the resolution is computed, not printed by a source. */
        TABLE_DERIVED("pay-table-derived", false),
        /** The grade's amounts are base pay; negotiated bonuses come on top. */
        BASE_ONLY("pay-base-only", false),
        /** The printed amounts are in the table. */
        CONFIRMED("pay-confirmed", false),
        /** The printed amounts are in the table of another period. */
        OTHER_PERIOD("pay-other-period", true),
        /** The printed amounts lie outside the grade. */
        CONTRADICTION("pay-contradiction", true);

        private final String id;
        private final boolean warning;

        Code(String id, boolean warning) {
            this.id = id;
            this.warning = warning;
        }

        /**
         * The code of the issue.
         *
         * @return the code, such as {@code pay-table-outdated}
         */
        public String id() {
            return id;
        }

        /**
         * Whether a person should look.
         *
         * @return true for a doubt, false for a note
         */
        public boolean isWarning() {
            return warning;
        }
    }
}
