package dev.slipway.workbench.whynot;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.workbench.whynot.internal.Inside;
import dev.slipway.workbench.whynot.internal.MissingInput;
import dev.slipway.workbench.whynot.internal.NearestMiss;
import dev.slipway.workbench.whynot.internal.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds why a rule stayed silent. The counterpart of explaining an alert. */
public final class WhyNot {

    private final List<RuleSources> packs;
    private final String rule;
    private final String subject;
    private final Seen seen;

    private WhyNot(List<RuleSources> packs, String rule, String subject, Seen seen) {
        this.packs = List.copyOf(packs);
        this.rule = rule;
        this.subject = subject;
        this.seen = seen;
    }

    /**
     * Finds the first part of a rule's condition that a subject did not meet.
     *
     * @param packs those of the engine, {@link RuleSources#standard()} and any {@link RuleSources#in} laid over it; the
     *     last that has the rule counts
     * @param policy the thresholds that it judges by: that of the engine, with the programme's own changes
     * @param rule its id
     * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
     * @throws IllegalArgumentException if a report names a terminal or milestone that the programme does not have
     * @throws RuleException if the pack cannot be compiled
     * @throws RuleFailedException if a rule exceeds the usual limits or fails
     */
    public static WhyNotAnswer of(
            List<RuleSources> packs,
            Programme programme,
            Collection<? extends StatusUpdate> updates,
            LocalDate asOf,
            Policy policy,
            String rule,
            String subject) {
        return new WhyNot(
                        packs,
                        rule,
                        new SubjectNames(programme).of(subject),
                        Seen.of(Facts.of(programme, updates, asOf, policy)))
                .answer();
    }

    /**
     * The same of a rule that compares the programmes of a portfolio.
     *
     * @param programmes all of it
     * @param subject the id of one of them
     * @throws RuleException if the pack cannot be compiled
     * @throws RuleFailedException if a rule exceeds the usual limits or fails
     */
    public static WhyNotAnswer across(
            List<RuleSources> packs, List<ProgrammeSummary> programmes, LocalDate asOf, String rule, String subject) {
        return new WhyNot(packs, rule, subject, Seen.of(programmes, asOf)).answer();
    }

    private WhyNotAnswer answer() {
        Optional<RuleSources> pack =
                packs.stream().filter(one -> one.rule(rule).isPresent()).reduce((lower, upper) -> upper);
        if (pack.isEmpty()) {
            return unknown("there is no rule " + rule, rule, ids());
        }
        RuleText text = pack.get().rule(rule).orElseThrow();
        if (!seen.isPortfolio() && isOnPortfolio(text)) {
            return WhyNotAnswer.only(rule + " compares the programmes of a portfolio, and this is one programme");
        }
        Set<String> subjects =
                seen.subjects().stream().map(Subject::subject).collect(Collectors.toCollection(TreeSet::new));
        if (!subjects.contains(subject)) {
            return unknown(
                    (seen.isPortfolio() ? "the portfolio has no programme " : "the programme has no subject ")
                            + subject,
                    subject,
                    subjects);
        }
        return answer(pack.get(), text);
    }

    private static boolean isOnPortfolio(RuleText text) {
        return MissingInput.population(text.rule())
                .filter(SubjectKind.PORTFOLIO::equals)
                .isPresent();
    }

    private WhyNotAnswer answer(RuleSources pack, RuleText text) {
        NearestMiss miss = NearestMiss.of(text, RuleProbe.of(pack, List.of(rule)), seen, subject);
        String asOf = " as of " + seen.day();
        MissingInput input = new MissingInput(text.rule(), seen, subject);
        if (miss.failed().isEmpty()) {
            Optional<String> lacking = input.textOfAll();
            if (lacking.isPresent()) {
                return WhyNotAnswer.only(rule + " stayed silent on " + subject + asOf
                        + ", though its conditions are met," + " because it cannot judge it: " + lacking.get());
            }
            return WhyNotAnswer.only(rule + " did not stay silent on " + subject + asOf
                    + "; ask what it found with explain " + rule + ":" + subject);
        }
        String reason = input.text()
                .map(missing -> ", because it cannot judge it: " + missing)
                .orElse("");
        return new WhyNotAnswer(
                rule + " stayed silent on " + subject + asOf + reason,
                miss.met(),
                miss.failed(),
                miss.values(),
                miss.partners(),
                Inside.ofFailed(pack, text, miss.failed().get(), seen, subject).lines(),
                miss.change());
    }

    private WhyNotAnswer unknown(String summary, String wanted, Collection<String> known) {
        String hint = Suggestion.of(wanted, known);
        return WhyNotAnswer.only(summary + (hint.isEmpty() ? "" : "; " + hint));
    }

    private List<String> ids() {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(text -> text.rule().id().stream())
                .toList();
    }
}
