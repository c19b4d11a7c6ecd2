package dev.slipway.workbench;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;

/**
 * Something wrong or doubtful in a {@code policy.yaml}.
 *
 * @param problem what is wrong, where, and what to do about it
 */
public record PolicyProblem(Kind kind, Problem problem) {

    /** What can be wrong with a policy; the codes go on from those of rules. */
    public enum Kind {
        FAULTY(ProblemCode.POLICY),
        NEVER_WINS(ProblemCode.SELECTOR_NEVER_WINS),
        FITS_NOTHING(ProblemCode.SELECTOR_FITS_NOTHING),
        UNREAD(ProblemCode.UNREAD_THRESHOLD),
        CHANGED(ProblemCode.CHANGED_THRESHOLD),
        DISPUTED(ProblemCode.DISPUTED_THRESHOLD);

        private final ProblemCode code;

        Kind(ProblemCode code) {
            this.code = code;
        }

        public String code() {
            return code.code();
        }

        /** Whether it is wrong, and not only doubtful. */
        public boolean isError() {
            return code.severity() == RuleProblem.Severity.ERROR;
        }

        public String title() {
            return code.title();
        }
    }

    /** The same among the problems of rules. */
    public RuleProblem toRuleProblem() {
        return RuleProblem.of(kind.code, problem);
    }

    /** {@code DRL602 policy.yaml:9:5: this selector can never win: …}. */
    @Override
    public String toString() {
        return kind.code() + " " + problem;
    }
}
