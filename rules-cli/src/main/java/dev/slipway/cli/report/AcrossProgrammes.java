package dev.slipway.cli.report;

import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.Outcome;
import dev.slipway.cli.judge.PortfolioJudgement;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rules of one check that compare programmes: they judge after the last of a portfolio. */
final class AcrossProgrammes {

    private final CheckRun check;
    private final Optional<PortfolioJudgement> judgement;
    private final Set<String> told = new HashSet<>();

    private AcrossProgrammes(CheckRun check, Optional<PortfolioJudgement> judgement) {
        this.check = check;
        this.judgement = judgement;
    }

    static AcrossProgrammes of(CheckRun check) {
        return new AcrossProgrammes(
                check, check.inputs().isPortfolio() ? check.run().judge().portfolio(check.day()) : Optional.empty());
    }

    /**
     * Takes in a programme that was judged, and gives its assessment as it is to be reported.
     *
     * @param shown without waivers over the whole portfolio that fit nothing in it
     */
    Assessment take(Outcome<Assessment> outcome, Assessment shown) {
        tellIdle(outcome.programme(), shown);
        if (judgement.isEmpty()) {
            return shown;
        }
        outcome.result().ifPresent(judged -> check.run().take(judgement.get(), outcome.programme(), judged));
        return judgement.get().reported(shown);
    }

    private void tellIdle(ProgrammeInput input, Assessment shown) {
        boolean isPortfolio = check.inputs().isPortfolio();
        Optional<String> idle = check.run().judge().idlePortfolioRules(input, isPortfolio);
        if (idle.isPresent() && shown.rules().isEmpty()) {
            check.run().worsen(ExitCode.BAD_INPUT);
        }
        idle.filter(told::add).ifPresent(text -> check.console().log(input.name() + ": " + text));
    }

    /** Judges and reports, now that all programmes are taken in. */
    void judge(OpenReports reports) throws IOException {
        if (judgement.isEmpty() || !judgement.get().isWhole()) {
            return;
        }
        try {
            Assessment judged = check.run().noted(judgement.get().judged());
            reports.addPortfolio(judged);
            check.run().worsen(check.limit().exitCode(judged));
        } catch (RuleFailedException e) {
            check.run().printRunaway(e);
        }
    }
}
