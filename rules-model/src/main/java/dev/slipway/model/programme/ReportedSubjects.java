package dev.slipway.model.programme;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.base.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the reports that speak of what a programme does not have. */
final class ReportedSubjects {

    private final Programme programme;
    private final Set<String> terminals = new TreeSet<>();
    private final Set<MilestoneId> milestones = new TreeSet<>();

    ReportedSubjects(Programme programme) {
        this.programme = programme;
        FormerIds former = FormerIds.of(programme);
        terminals.addAll(former.terminals().keySet());
        milestones.addAll(former.milestones().keySet());
        for (Terminal terminal : programme.terminals()) {
            terminals.add(terminal.id());
            terminal.milestones().forEach(milestone -> milestones.add(milestone.id()));
        }
    }

    List<Problem> unknownIn(Collection<? extends Reported> reports) {
        List<Problem> problems = new ArrayList<>();
        for (Reported report : reports) {
            unknown(Required.present("updates", report)).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> unknown(Reported report) {
        Optional<MilestoneId> milestone = report.reportedMilestone();
        if (milestone.isPresent()) {
            return milestone
                    .filter(id -> !milestones.contains(id))
                    .map(id -> problem(
                            report,
                            "milestone " + id,
                            Suggestion.of(
                                    id.toString(),
                                    milestones.stream()
                                            .map(MilestoneId::toString)
                                            .toList())));
        }
        boolean isKnown = report.terminal().isEmpty() || terminals.contains(report.terminal());
        return isKnown
                ? Optional.empty()
                : Optional.of(problem(
                        report,
                        "terminal " + report.terminal(),
                        Suggestion.of(report.terminal(), List.copyOf(terminals))));
    }

    private Problem problem(Reported report, String subject, String hint) {
        Provenance where = report.provenance();
        String message = "programme " + programme.id() + " has no " + subject;
        return new Problem(where.file(), where.line(), 0, where.place(), message, hint);
    }
}
