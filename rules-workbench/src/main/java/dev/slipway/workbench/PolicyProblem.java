package dev.slipway.workbench;

import dev.slipway.engine.RuleProblem;
import dev.slipway.model.Problem;
import java.util.Optional;

/**
 * Something wrong or doubtful in a {@code policy.yaml}.
 *
 * @param problem what is wrong, where, and what to do about it
 */
public record PolicyProblem(Kind kind, Problem problem) {

    /** What can be wrong with a policy; the codes go on from those of rules. */
    public enum Kind {
        FAULTY("DRL601", true, "A policy that cannot be used"),
        NEVER_WINS("DRL602", true, "A selector that can never win"),
        FITS_NOTHING("DRL603", false, "A selector that fits nothing"),
        UNREAD("DRL604", false, "A threshold that no rule reads");

        private final String code;
        private final boolean isError;
        private final String title;

        Kind(String code, boolean isError, String title) {
            this.code = code;
            this.isError = isError;
            this.title = title;
        }

        public String code() {
            return code;
        }

        /** Whether it is wrong, and not only doubtful. */
        public boolean isError() {
            return isError;
        }

        public String title() {
            return title;
        }
    }

    /** The same among the problems of rules. */
    public RuleProblem toRuleProblem() {
        return new RuleProblem(
                kind.code,
                kind.isError ? RuleProblem.Severity.ERROR : RuleProblem.Severity.WARNING,
                problem,
                0,
                "",
                Optional.empty());
    }

    /** {@code DRL602 policy.yaml:9:5: this selector can never win: …}. */
    @Override
    public String toString() {
        return kind.code + " " + problem;
    }
}
