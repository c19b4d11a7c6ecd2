package dev.slipway.cli.judge;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.facts.ProgrammeSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that compare the programmes of a portfolio, which judge when all programmes are judged. What they see of each is kept
 * until then; where there are no such rules, nothing is.
 */
public final class PortfolioJudgement {

    private final ComplianceEngine engine;
    private final LocalDate day;
    private final Set<String> meant = new HashSet<>();
    private final Map<String, ProgrammeSummary> programmes = new LinkedHashMap<>();
    private final Set<Waiver> waivers = new LinkedHashSet<>();
    private boolean isWhole = true;

    private PortfolioJudgement(ComplianceEngine engine, LocalDate day) {
        this.engine = engine;
        this.day = day;
        for (RuleInfo rule : engine.portfolioRules()) {
            meant.add(rule.id());
            meant.add(rule.theme());
        }
    }

    /** By the rules of an engine; empty where none of them compares programmes. */
    static Optional<PortfolioJudgement> by(ComplianceEngine engine, LocalDate day) {
        return engine.portfolioRules().isEmpty() ? Optional.empty() : Optional.of(new PortfolioJudgement(engine, day));
    }

    /**
     * Takes in a programme.
     *
     * @param assessment with all its waivers: some may be meant for the portfolio
     * @throws IllegalArgumentException if a programme of that id is in it already
     */
    public void take(ProgrammeInput input, Assessment assessment) {
        String id = assessment.programme().id();
        ProgrammeSummary summary = engine.with(input.policy()).summary(assessment);
        if (programmes.putIfAbsent(id, summary) != null) {
            isWhole = false;
            throw new IllegalArgumentException("two programmes have the id " + id + ", and rules "
                    + String.join(", ", ids()) + " could not tell them apart");
        }
        assessment.waivers().stream()
                .map(WaiverUse::waiver)
                .filter(this::isMeant)
                .forEach(waivers::add);
    }

    /** Whether each programme that came is in it; where two have one id, nothing can be compared. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether it is by this rule, named by its id, that programmes are compared. */
    public boolean isBy(String rule) {
        return ids().stream().anyMatch(rule::equalsIgnoreCase);
    }

    /** The rules that compare programmes. */
    public List<RuleInfo> rules() {
        return engine.portfolioRules();
    }

    /** What they see of the programmes that were taken in. */
    public List<ProgrammeSummary> programmes() {
        return List.copyOf(programmes.values());
    }

    /** The assessment of a programme without what it says of waivers that are meant for the portfolio. */
    public Assessment reported(Assessment assessment) {
        return assessment.withoutWaivers(this::isMeant);
    }

    private boolean isMeant(Waiver waiver) {
        return meant.contains(waiver.rule());
    }

    private List<String> ids() {
        return engine.portfolioRules().stream().map(RuleInfo::id).toList();
    }

    /**
     * What the rules find, now that all programmes are taken in.
     *
     * @throws dev.slipway.engine.RuleFailedException if a rule fails or does not end
     */
    public Assessment judged() {
        return engine.assessPortfolio(programmes(), day).waive(new ArrayList<>(waivers));
    }
}
