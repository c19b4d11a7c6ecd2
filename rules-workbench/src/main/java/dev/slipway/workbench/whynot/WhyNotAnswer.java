package dev.slipway.workbench.whynot;

import dev.slipway.compiler.probe.ProbeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule stayed silent on a subject.
 *
 * @param summary the answer in a sentence
 * @param met the parts of the condition that the nearest facts met, in their order; empty where it is not about that
 * @param failed the first part that they did not meet
 * @param values what the names in it were worth
 * @param partners for a condition on several facts, those that came furthest with the subject, by the names of the rule
 * @param inside of a {@code not}, {@code exists}, {@code forall} or {@code accumulate} that failed, line by line: the facts that broke it
 *     with their evidence, those that were counted, or how far the nearest came
 * @param change what would have to be otherwise, where that is known; else empty
 */
public record WhyNotAnswer(
        String summary,
        List<ProbeStep> met,
        Optional<ProbeStep> failed,
        List<NamedValue> values,
        List<String> partners,
        List<String> inside,
        String change) {

    public WhyNotAnswer {
        met = List.copyOf(met);
        values = List.copyOf(values);
        inside = List.copyOf(inside);
        partners = List.copyOf(partners);
    }

    static WhyNotAnswer only(String summary) {
        return new WhyNotAnswer(summary, List.of(), Optional.empty(), List.of(), List.of(), List.of(), "");
    }

    /** The whole answer, line by line, for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(summary);
        if (failed.isEmpty()) {
            return lines;
        }
        partners.forEach(partner -> lines.add("  nearest: " + partner));
        met.stream().filter(ProbeStep::isTest).forEach(step -> lines.add(line("met   ", step)));
        lines.add(line("failed", failed.get()));
        values.forEach(value -> lines.add("            " + value));
        inside.forEach(line -> lines.add("            " + line));
        if (!change.isEmpty()) {
            lines.add("  " + change);
        }
        return lines;
    }

    private static String line(String outcome, ProbeStep step) {
        return "  " + outcome + "  " + step.where() + "  " + step.shown();
    }
}
