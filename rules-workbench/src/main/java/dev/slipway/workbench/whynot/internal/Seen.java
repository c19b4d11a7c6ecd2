package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a rule sees as of a day: the facts of one programme, or the programmes of a portfolio.
 *
 * @param matching how far rules under a probe get on it
 */
public record Seen(
        List<? extends Subject> subjects,
        LocalDate day,
        boolean isPortfolio,
        Function<RuleProbe, List<PartialMatch>> matching) {

    public static Seen of(Facts facts) {
        return new Seen(facts.subjects(), facts.asOf().date(), false, probe -> probe.matches(facts));
    }

    public static Seen of(List<ProgrammeSummary> programmes, LocalDate day) {
        return new Seen(programmes, day, true, probe -> probe.matches(programmes, day));
    }

    public List<PartialMatch> matches(RuleProbe probe) {
        return matching.apply(probe);
    }
}
