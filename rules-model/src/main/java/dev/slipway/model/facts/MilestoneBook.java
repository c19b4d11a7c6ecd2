package dev.slipway.model.facts;

import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.facts.state.NextTurn;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The milestones of a programme as of a day, each with the contradictions in the reports on it, kept while reports arrive
 * and days pass.
 */
final class MilestoneBook {

    private static final LocalDate UNKNOWN = LocalDate.MIN;

    private final Programme programme;
    private final ReportsBySubject reports;
    private final Policy policy;
    private final Map<MilestoneId, Integer> positions = new HashMap<>();
    private final List<MilestoneStatus> statuses = new ArrayList<>();
    private final List<List<Contradiction>> contradictions = new ArrayList<>();
    /** When each changes by itself, found out when a day first passes; {@link #UNKNOWN} until then. */
    private final List<LocalDate> turns = new ArrayList<>();

    private LocalDate asOf;
    private MilestoneFold fold;

    /** Folds all of them. */
    MilestoneBook(Programme programme, ReportsBySubject reports, Policy policy, LocalDate asOf) {
        this.programme = programme;
        this.reports = reports;
        this.policy = policy;
        this.asOf = asOf;
        fold = new MilestoneFold(programme, reports, policy, asOf);
        programme.milestones().forEach(milestone -> positions.put(milestone.id(), positions.size()));
        foldAll();
    }

    /** Folds all of them again. */
    void foldAll() {
        statuses.clear();
        contradictions.clear();
        turns.clear();
        for (MilestoneStatus status : fold.fold()) {
            statuses.add(status);
            contradictions.add(contradictionsIn(status));
            turns.add(UNKNOWN);
        }
    }

    /** Folds one of them again. */
    MilestoneStatus fold(MilestoneId id) {
        int position = position(id);
        MilestoneStatus before = statuses.get(position);
        MilestoneStatus status = fold.fold(before.terminal(), before.milestone());
        statuses.set(position, status);
        contradictions.set(position, contradictionsIn(status));
        turns.set(position, UNKNOWN);
        return status;
    }

    /** Goes on to a later day, and folds again only those that change by themselves meanwhile. */
    void advanceTo(LocalDate day) {
        for (int position = 0; position < statuses.size(); position++) {
            turns.set(position, turn(position));
        }
        asOf = day;
        fold = new MilestoneFold(programme, reports, policy, day);
        for (int position = 0; position < statuses.size(); position++) {
            MilestoneStatus before = statuses.get(position);
            if (turns.get(position).isAfter(day)) {
                MilestoneStatus status = before.on(day);
                statuses.set(position, status);
                contradictions.get(position).replaceAll(found -> found.on(status));
            } else {
                fold(before.id());
            }
        }
    }

    private LocalDate turn(int position) {
        LocalDate known = turns.get(position);
        if (!known.equals(UNKNOWN)) {
            return known;
        }
        MilestoneStatus status = statuses.get(position);
        return NextTurn.after(asOf, status.deadline(), status.isOpen() ? reports.on(status.id()) : List.of());
    }

    private List<Contradiction> contradictionsIn(MilestoneStatus status) {
        return new ArrayList<>(ContradictionFold.in(status, reports.on(status.id())));
    }

    /** In the order of the programme. */
    List<MilestoneStatus> all() {
        return Collections.unmodifiableList(statuses);
    }

    List<MilestoneStatus> of(Terminal terminal) {
        if (terminal.milestones().isEmpty()) {
            return List.of();
        }
        int first = position(terminal.milestones().get(0).id());
        return all().subList(first, first + terminal.milestones().size());
    }

    MilestoneStatus status(MilestoneId id) {
        return statuses.get(position(id));
    }

    /** Its status, and the contradictions in the reports on it. */
    List<Subject> facts(MilestoneId id) {
        List<Subject> facts = new ArrayList<>();
        facts.add(status(id));
        facts.addAll(contradictions.get(position(id)));
        return facts;
    }

    /** Its place in the order of the programme. */
    int position(MilestoneId id) {
        return Objects.requireNonNull(positions.get(id));
    }
}
