package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlElement.Kind;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.RuleVariant;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.ProbeStep;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.model.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands inside a {@code not} or {@code exists} that failed: which facts broke the one, and how far the nearest came in the
 * other. The pattern inside is put in the place of the whole, so that Drools itself judges it.
 *
 * @param lines for people; none where there is nothing to follow
 */
public record Inside(List<String> lines) {

    private static final int MOST_FACTS = 3;

    public Inside {
        lines = List.copyOf(lines);
    }

    /** Follows a step that failed, of a rule of a pack. */
    public static Inside of(RuleSources pack, RuleText text, ProbeStep failed, Seen seen, String subject) {
        DrlElement element = failed.element();
        boolean isFollowed = (element.kind() == Kind.NOT || element.kind() == Kind.EXISTS)
                && element.patterns().size() == 1;
        if (!isFollowed) {
            return new Inside(List.of());
        }
        RuleVariant opened = opened(text, element);
        RuleSources sources = pack.withVariants(List.of(opened));
        RuleText inner = sources.rule(opened.id()).orElseThrow();
        RuleProbe probe = RuleProbe.of(sources, List.of(opened.id()));
        return element.kind() == Kind.NOT
                ? broken(seen.matches(probe), probe.steps(opened.id()).size(), inner, subject)
                : nearest(
                        NearestMiss.of(inner, probe, seen, subject),
                        text,
                        element.patterns().get(0));
    }

    /** The rule up to there, with the pattern in the place of what is around it. */
    private static RuleVariant opened(RuleText text, DrlElement element) {
        Span rest =
                Span.between(element.span().offset(), text.rule().condition().end());
        String pattern = element.patterns().get(0).span().in(text.source().text());
        return RuleVariant.of(
                text.rule().id().orElseThrow() + " inside",
                text.source(),
                text.rule(),
                List.of(new Edit(rest, pattern + "\n")));
    }

    private static Inside broken(List<PartialMatch> matches, int steps, RuleText inner, String subject) {
        List<Subject> facts = matches.stream()
                .filter(match -> match.step().number() == steps - 1)
                .filter(match -> NearestMiss.mayBeAbout(subject, NearestMiss.nameOfSubject(inner), match))
                .map(match -> match.facts().get(match.facts().size() - 1))
                .filter(Subject.class::isInstance)
                .map(Subject.class::cast)
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        facts.stream().limit(MOST_FACTS).forEach(fact -> {
            lines.add("broken by " + fact.subject());
            Stated.by(fact, lastPattern(inner)).forEach(statement -> lines.add("  " + statement));
        });
        if (facts.size() > MOST_FACTS) {
            lines.add("and by " + (facts.size() - MOST_FACTS) + " more");
        }
        return new Inside(lines);
    }

    private static DrlPattern lastPattern(RuleText inner) {
        List<DrlElement> elements = inner.rule().elements();
        return elements.get(elements.size() - 1).patterns().get(0);
    }

    /** The nearest fact failed a constraint, which stands in the rule itself at the same place of the pattern. */
    private static Inside nearest(NearestMiss miss, RuleText text, DrlPattern pattern) {
        Optional<DrlConstraint> failed = miss.failed().flatMap(ProbeStep::constraint);
        int place = miss.failed()
                .flatMap(ProbeStep::pattern)
                .map(found -> found.constraints().indexOf(failed.orElse(null)))
                .orElse(-1);
        if (place < 0) {
            return new Inside(List.of());
        }
        DrlConstraint written = pattern.constraints().get(place);
        List<String> lines = new ArrayList<>();
        miss.fact().ifPresent(fact -> lines.add("nearest " + fact));
        lines.add("failed " + text.where(written.span()) + "  " + text.text(written.span()));
        miss.values().forEach(value -> lines.add("  " + value));
        return new Inside(lines);
    }
}
