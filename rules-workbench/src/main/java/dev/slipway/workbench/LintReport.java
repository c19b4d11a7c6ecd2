package dev.slipway.workbench;

import dev.slipway.engine.RuleProblem;
import dev.slipway.workbench.internal.LintAnnotations;
import dev.slipway.workbench.internal.LintJson;
import dev.slipway.workbench.internal.LintSarif;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The problems of rules, for people and for machines.
 *
 * @param problems in the order in which they are listed
 * @param unchecked what was not looked at, a sentence each
 */
public record LintReport(List<RuleProblem> problems, List<String> unchecked) {

    /** How a report may be written. */
    public enum Format {
        /** Each problem with its line and a mark below what it concerns. */
        HUMAN,
        /** The object {@code slipway/lint/1}. */
        JSON,
        /** SARIF 2.1.0, for code scanning. */
        SARIF,
        /** Workflow commands, which GitHub shows at the lines. */
        GITHUB;

        /** The format of that word, in lower case. */
        public static Optional<Format> named(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LintReport {
        problems = List.copyOf(problems);
        unchecked = List.copyOf(unchecked);
    }

    /** One of rules that were looked at in every way. */
    public LintReport(List<RuleProblem> problems) {
        this(problems, List.of());
    }

    /** The same with problems that others found, such as those of a policy, after its own. */
    public LintReport with(List<RuleProblem> others) {
        List<RuleProblem> all = new ArrayList<>(problems);
        all.addAll(others);
        return new LintReport(all, unchecked);
    }

    public long errors() {
        return problems.stream().filter(RuleProblem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** Whether the rules are wrong, and not only doubtful. */
    public boolean hasErrors() {
        return errors() > 0;
    }

    /** The report as text that ends with a line end; empty where a format has nothing to say of rules without fault. */
    public String as(Format format) {
        return switch (format) {
            case HUMAN -> human();
            case JSON -> LintJson.of(this);
            case SARIF -> LintSarif.of(problems);
            case GITHUB -> LintAnnotations.of(problems);
        };
    }

    private String human() {
        String listed = problems.stream().map(problem -> problem + "\n").collect(Collectors.joining("\n"));
        String open = unchecked.stream().map(sentence -> sentence + "\n").collect(Collectors.joining());
        return listed.isEmpty() ? summary() + "\n" + open : listed + "\n" + summary() + "\n" + open;
    }

    /** {@code 2 errors, 1 warning}. */
    public String summary() {
        String none = unchecked.isEmpty() ? "no problems" : "no problems in what was looked at";
        return problems.isEmpty() ? none : count(errors(), "error") + ", " + count(warnings(), "warning");
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
