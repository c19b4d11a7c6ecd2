package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.ProbeStep;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.model.facts.Subject;
import dev.slipway.workbench.whynot.NamedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that came furthest in a condition with a subject in its place, and where they failed. */
public final class NearestMiss {

    private static final List<String> FINDINGS = List.of("red", "amber", "info");

    private final RuleText text;
    private final List<ProbeStep> steps;
    private final Optional<PartialMatch> nearest;
    private final String subject;

    private NearestMiss(RuleText text, List<ProbeStep> steps, Optional<PartialMatch> nearest, String subject) {
        this.text = text;
        this.steps = steps;
        this.nearest = nearest;
        this.subject = subject;
    }

    public static NearestMiss of(RuleText text, RuleProbe probe, Seen seen, String subject) {
        Optional<String> name = nameOfSubject(text);
        Optional<PartialMatch> nearest = seen.matches(probe).stream()
                .filter(match -> mayBeAbout(subject, name, match))
                .max(Comparator.comparingInt(match -> match.step().number()));
        return new NearestMiss(text, probe.steps(text.rule().id().orElseThrow()), nearest, subject);
    }

    /** The name that the finding is on: {@code $milestone} of {@code amber($milestone)}. */
    public static Optional<String> nameOfSubject(RuleText text) {
        List<DrlToken> tokens = text.source().tokens(text.rule().consequence());
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (FINDINGS.contains(tokens.get(i).text()) && tokens.get(i + 1).is("(")) {
                return Optional.of(tokens.get(i + 2).text());
            }
        }
        return Optional.empty();
    }

    /** Whether the subject is where the finding will be, or nothing is there yet. */
    public static boolean mayBeAbout(String subject, Optional<String> name, PartialMatch match) {
        return !(name.map(match.values()::get).orElse(null) instanceof Subject found)
                || found.subject().equals(subject);
    }

    private int metSteps() {
        return nearest.map(match -> match.step().number() + 1).orElse(0);
    }

    public List<ProbeStep> met() {
        return steps.subList(0, metSteps());
    }

    /** The step that they failed; empty where they met all. */
    public Optional<ProbeStep> failed() {
        return metSteps() < steps.size() ? Optional.of(steps.get(metSteps())) : Optional.empty();
    }

    /** The values of the names in the failed constraint. */
    public List<NamedValue> values() {
        Optional<DrlConstraint> constraint = failed().flatMap(ProbeStep::constraint);
        if (constraint.isEmpty() || nearest.isEmpty() || nearest.get().facts().isEmpty()) {
            return List.of();
        }
        return new Terms(text.source(), lastFact(), nearest.get().values())
                .values(constraint.get().expression());
    }

    private Object lastFact() {
        List<Object> facts = nearest.orElseThrow().facts();
        return facts.get(facts.size() - 1);
    }

    /** What the fact that came furthest is on. */
    Optional<String> fact() {
        return nearest.filter(match -> !match.facts().isEmpty())
                .map(match -> lastFact())
                .filter(Subject.class::isInstance)
                .map(fact -> ((Subject) fact).subject());
    }

    /** The other facts of the nearest miss, by the names that the rule gives them. */
    public List<String> partners() {
        List<String> partners = new ArrayList<>();
        for (Map.Entry<String, Object> bound :
                nearest.map(PartialMatch::values).orElse(Map.of()).entrySet()) {
            if (bound.getValue() instanceof Subject other
                    && text.rule().patterns().size() > 1) {
                partners.add(bound.getKey() + " = " + other.subject());
            }
        }
        return partners.stream().sorted().toList();
    }

    /** The change that would make the constraint hold, in words. */
    public String change() {
        if (failed().isEmpty()) {
            return "";
        }
        ProbeStep step = failed().get();
        if (step.constraint().isEmpty()) {
            String type = step.pattern().map(DrlPattern::type).orElse("");
            return type.isEmpty() ? "" : "There would have to be a " + type + " for " + subject + ".";
        }
        return Change.of(text.source().tokens(step.constraint().get().expression()), values(), lastFact());
    }
}
