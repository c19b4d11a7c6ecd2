package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlElement.Kind;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.RuleVariant;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.model.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A {@code not}, {@code exists}, {@code forall} or {@code accumulate} of a rule, opened: what stands inside is put in the place of
 * the whole, so that Drools itself judges it. A {@code forall} becomes the facts that are not as it says.
 *
 * @param inner the rule up to there, opened
 * @param patterns those that were put there, as the rule has them
 */
record Opened(RuleText inner, RuleProbe probe, List<DrlPattern> patterns, Seen seen, String subject) {

    private static final String EACH = "$eachOfThem";

    /** Empty where the element is of another kind, or others stand within it. */
    static Optional<Opened> of(RuleSources pack, RuleText text, DrlElement element, Seen seen, String subject) {
        List<DrlPattern> inside = inside(element);
        boolean isFollowed =
                !inside.isEmpty() && inside.stream().allMatch(pattern -> pattern.within() == element.kind());
        if (!isFollowed) {
            return Optional.empty();
        }
        Span rest =
                Span.between(element.span().offset(), text.rule().condition().end());
        RuleVariant variant = RuleVariant.of(
                text.rule().id().orElseThrow() + " inside",
                text.source(),
                text.rule(),
                List.of(new Edit(rest, written(text, element.kind(), inside) + "\n")));
        RuleSources sources = pack.withVariants(List.of(variant));
        List<DrlPattern> put = element.kind() == Kind.FORALL ? inside.subList(0, 1) : inside;
        return Optional.of(new Opened(
                sources.rule(variant.id()).orElseThrow(),
                RuleProbe.of(sources, List.of(variant.id())),
                put,
                seen,
                subject));
    }

    /** Of an accumulate the first pattern is its result. */
    private static List<DrlPattern> inside(DrlElement element) {
        return switch (element.kind()) {
            case NOT, EXISTS, FORALL -> element.patterns();
            case ACCUMULATE -> element.patterns().stream().skip(1).toList();
            default -> List.of();
        };
    }

    private static String written(RuleText text, Kind kind, List<DrlPattern> inside) {
        List<String> patterns = inside.stream()
                .map(pattern -> pattern.span().in(text.source().text()))
                .toList();
        if (kind != Kind.FORALL) {
            return String.join("\n", patterns);
        }
        DrlPattern first = inside.get(0);
        if (inside.size() == 1) {
            String asked = first.brackets().in(text.source().text());
            String each = first.binding().orElse(EACH);
            return each + " : " + first.type() + "()\nnot " + first.type() + "( this == " + each + ", " + asked + " )";
        }
        String others = patterns.stream().skip(1).collect(Collectors.joining(" and "));
        return patterns.get(0) + "\nnot( " + others + " )";
    }

    /** The facts that meet all of it together with the subject, each in the order of the patterns. */
    List<List<Subject>> found() {
        int steps = probe.steps(inner.rule().id().orElseThrow()).size();
        Optional<String> name = NearestMiss.nameOfSubject(inner);
        List<List<Subject>> found = new ArrayList<>();
        seen.matches(probe).stream()
                .filter(match -> match.step().number() == steps - 1 && NearestMiss.mayBeAbout(subject, name, match))
                .map(match -> match.facts()
                        .subList(
                                Math.max(0, match.facts().size() - patterns.size()),
                                match.facts().size()))
                .map(facts -> facts.stream()
                        .filter(Subject.class::isInstance)
                        .map(Subject.class::cast)
                        .toList())
                .filter(facts -> !facts.isEmpty())
                .distinct()
                .forEach(found::add);
        return found;
    }

    /** How far the nearest facts came. */
    NearestMiss nearest() {
        return NearestMiss.of(inner, probe, seen, subject);
    }

    /** Which of the patterns a pattern of the opened rule is; empty where it stands before them. */
    Optional<DrlPattern> written(DrlPattern opened) {
        List<DrlPattern> all = inner.rule().elements().stream()
                .flatMap(element -> element.patterns().stream())
                .toList();
        int place = all.indexOf(opened) - (all.size() - patterns.size());
        return place < 0 || place >= patterns.size() ? Optional.empty() : Optional.of(patterns.get(place));
    }
}
