package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.engine.RuleProblem;
import java.util.List;
import java.util.Optional;

/** Tries whether Drools can use some files of rules. */
@FunctionalInterface
public interface PackTrial {

    Result of(List<DrlFile> files);

    /**
     * What became of them.
     *
     * @param refusal why Drools cannot use them; empty where it can
     * @param problems what the compiled rules do that those of their pack may not
     */
    record Result(Optional<String> refusal, List<RuleProblem> problems) {

        /** Drools can use them. */
        public static Result used() {
            return new Result(Optional.empty(), List.of());
        }

        /** Drools cannot use them. */
        public static Result refused(String why) {
            return new Result(Optional.of(why), List.of());
        }

        /** Drools can use them, and nobody may. */
        public static Result forbidden(List<RuleProblem> problems) {
            return new Result(Optional.empty(), problems);
        }
    }
}
