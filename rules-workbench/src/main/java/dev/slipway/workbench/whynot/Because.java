package dev.slipway.workbench.whynot;

import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.ProbeStep;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import dev.slipway.workbench.whynot.internal.Inside;
import dev.slipway.workbench.whynot.internal.NearestMiss;
import dev.slipway.workbench.whynot.internal.Seen;
import dev.slipway.workbench.whynot.internal.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts beside its subject that made a rule speak: those it joins, those that must exist, those it counted. */
public final class Because {

    private static final int MOST_FACTS = 3;

    private final List<RuleSources> packs;
    private final Seen seen;

    private Because(List<RuleSources> packs, Seen seen) {
        this.packs = List.copyOf(packs);
        this.seen = seen;
    }

    /**
     * Of the rules of a programme.
     *
     * @param packs those of the engine, the later over the earlier
     */
    public static Because of(List<RuleSources> packs, Facts facts) {
        return new Because(packs, Seen.of(facts));
    }

    /** Of rules that compare the programmes of a portfolio. */
    public static Because across(List<RuleSources> packs, List<ProgrammeSummary> programmes, LocalDate asOf) {
        return new Because(packs, Seen.of(programmes, asOf));
    }

    /**
     * What an alert rests on beside its subject, line by line; nothing where its rule looks at one fact alone.
     *
     * @param rule its id
     * @param subject of the alert
     * @throws dev.slipway.engine.RuleException if the pack cannot be compiled
     * @throws dev.slipway.engine.RuleFailedException if a rule exceeds the usual limits or fails
     */
    public List<String> lines(String rule, String subject) {
        Optional<RuleSources> pack =
                packs.stream().filter(one -> one.rule(rule).isPresent()).reduce((lower, upper) -> upper);
        return pack.map(found -> lines(found, found.rule(rule).orElseThrow(), subject))
                .orElse(List.of());
    }

    private List<String> lines(RuleSources pack, RuleText text, String subject) {
        List<DrlElement> elements = text.rule().elements();
        if (elements.size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(partners(pack, text, subject));
        for (DrlElement element : elements) {
            lines.addAll(Inside.ofMet(pack, text, element, seen, subject).lines());
        }
        return lines;
    }

    /** The other facts of its matches, by the names that the rule gives them. */
    private List<String> partners(RuleSources pack, RuleText text, String subject) {
        String id = text.rule().id().orElseThrow();
        Map<String, DrlPattern> named = new LinkedHashMap<>();
        text.rule().patterns().forEach(pattern -> pattern.binding().ifPresent(name -> named.put(name, pattern)));
        Optional<String> own = NearestMiss.nameOfSubject(text);
        own.ifPresent(named::remove);
        RuleProbe probe = RuleProbe.of(pack, List.of(id));
        List<ProbeStep> steps = probe.steps(id);
        Map<String, List<String>> partners = new LinkedHashMap<>();
        for (PartialMatch match : seen.matches(probe)) {
            boolean isWhole =
                    match.step().equals(steps.get(steps.size() - 1)) && NearestMiss.mayBeAbout(subject, own, match);
            named.forEach((name, pattern) -> {
                if (isWhole && match.values().get(name) instanceof Subject partner) {
                    partners.computeIfAbsent(name + " = " + partner.subject(), any -> Stated.by(partner, pattern));
                }
            });
        }
        List<String> lines = new ArrayList<>();
        partners.entrySet().stream().limit((long) MOST_FACTS * named.size()).forEach(partner -> {
            lines.add(partner.getKey());
            partner.getValue().forEach(statement -> lines.add("  " + statement));
        });
        return lines;
    }
}
