package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlElement.Kind;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.probe.ProbeStep;
import dev.slipway.model.facts.DependencyStatus;
import dev.slipway.model.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands inside a {@code not}, {@code exists}, {@code forall} or {@code accumulate}: which facts broke it or were counted, and
 * how far the nearest came.
 *
 * @param lines for people; none where there is nothing to follow
 */
public record Inside(List<String> lines) {

    private static final int MOST_FACTS = 3;

    public Inside {
        lines = List.copyOf(lines);
    }

    /** Follows a step that failed, of a rule of a pack. */
    public static Inside ofFailed(RuleSources pack, RuleText text, ProbeStep failed, Seen seen, String subject) {
        return Opened.of(pack, text, failed.element(), seen, subject)
                .map(opened -> new Inside(failed(failed.element().kind(), opened, text)))
                .orElse(new Inside(List.of()));
    }

    /** Follows a part of a condition that was met. */
    public static Inside ofMet(RuleSources pack, RuleText text, DrlElement met, Seen seen, String subject) {
        if (met.kind() != Kind.EXISTS && met.kind() != Kind.ACCUMULATE) {
            return new Inside(List.of());
        }
        String word = met.kind() == Kind.EXISTS ? "there is" : "counted";
        return Opened.of(pack, text, met, seen, subject)
                .map(opened -> new Inside(told(word, opened, true)))
                .orElse(new Inside(List.of()));
    }

    private static List<String> failed(Kind kind, Opened opened, RuleText text) {
        return switch (kind) {
            case NOT, FORALL -> told("broken by", opened, true);
            case ACCUMULATE -> {
                List<String> counted = told("counted", opened, false);
                yield counted.isEmpty() ? nearest(opened, text) : counted;
            }
            default -> nearest(opened, text);
        };
    }

    private static List<String> told(String word, Opened opened, boolean isWithEvidence) {
        List<List<Subject>> found = opened.found();
        List<String> lines = new ArrayList<>();
        found.stream().limit(MOST_FACTS).forEach(facts -> {
            lines.add(word + " " + facts.stream().map(Inside::named).collect(Collectors.joining(" and ")));
            if (isWithEvidence) {
                facts.stream()
                        .flatMap(fact -> Stated.by(fact, lastPattern(opened)).stream())
                        .forEach(statement -> lines.add("  " + statement));
            }
        });
        if (found.size() > MOST_FACTS) {
            lines.add("and " + (found.size() - MOST_FACTS) + " more");
        }
        return lines;
    }

    /** Of a link the milestone that it waits for too: {@code harbour/opening after harbour/permit}. */
    private static String named(Subject fact) {
        return fact instanceof DependencyStatus ? fact.subject() + " after " + fact.about() : fact.subject();
    }

    private static DrlPattern lastPattern(Opened opened) {
        List<DrlElement> elements = opened.inner().rule().elements();
        List<DrlPattern> patterns = elements.get(elements.size() - 1).patterns();
        return patterns.get(patterns.size() - 1);
    }

    /** The nearest fact failed a constraint, which stands in the rule itself at the same place of the pattern. */
    private static List<String> nearest(Opened opened, RuleText text) {
        NearestMiss miss = opened.nearest();
        Optional<DrlPattern> pattern = miss.failed().flatMap(ProbeStep::pattern);
        Optional<DrlConstraint> failed = miss.failed().flatMap(ProbeStep::constraint);
        int place = pattern.map(found -> found.constraints().indexOf(failed.orElse(null)))
                .orElse(-1);
        Optional<DrlConstraint> written = pattern.flatMap(opened::written)
                .filter(found -> place >= 0)
                .map(found -> found.constraints().get(place));
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        miss.fact().ifPresent(fact -> lines.add("nearest " + fact));
        lines.add("failed " + text.where(written.get().span()) + "  "
                + text.text(written.get().span()));
        miss.values().forEach(value -> lines.add("  " + value));
        return lines;
    }
}
