package dev.slipway.model.facts;

import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements on a milestone that cannot all be true, one that its evidence does not support, or one that was taken back.
 *
 * @param on the milestone, or its terminal where many milestones share the doubt
 * @param kind what contradicts what
 * @param statements the reports that contradict each other
 */
public record Contradiction(Subject on, Kind kind, List<MilestoneUpdate> statements) implements Subject {

    static final InputTable<Contradiction> INPUTS = InputTable.of("contradiction");

    /** What contradicts what, and how much that matters. */
    public enum Kind {
        ACTUAL_BELOW_100_PERCENT("actual below 100 percent", Weight.CONFLICT),
        SOURCES_DISAGREE("sources disagree", Weight.CONFLICT),
        WEAK_EVIDENCE("weak evidence", Weight.CONFLICT),
        ACTUAL_WITHDRAWN("actual withdrawn", Weight.TAKEN_BACK),
        REOPENED("reopened", Weight.TAKEN_BACK),
        OPEN_AFTER_CANCELLATION("open after cancellation", Weight.TAKEN_BACK),
        PERCENT_FELL("percent fell", Weight.DOUBT),
        ALL_PARTS_OPEN("all parts open", Weight.DOUBT),
        OPEN_THOUGH_REACHED("open though reached", Weight.DOUBT),
        ROWS_DIFFER("rows differ", Weight.DOUBT),
        NO_COMPLETION_DATE("no completion date", Weight.DOUBT);

        private final String words;
        private final Weight weight;

        Kind(String words, Weight weight) {
            this.words = words;
            this.weight = weight;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private enum Weight {
        CONFLICT,
        TAKEN_BACK,
        DOUBT
    }

    public Contradiction {
        statements = List.copyOf(statements);
    }

    /** The same on another day of the milestone or terminal. */
    Contradiction on(Subject later) {
        return new Contradiction(later, kind, statements);
    }

    /** Whether it is worth a report: a percentage must fall by some points. */
    public boolean isNoticeable() {
        return kind != Kind.PERCENT_FELL || percent(0) - percent(1) >= limit("fallingPercent.points");
    }

    private double percent(int statement) {
        return statements.get(statement).percent().orElseThrow();
    }

    /** Whether two statements cannot both be true, or one lacks the evidence for it. */
    public boolean isConflict() {
        return kind.weight == Weight.CONFLICT;
    }

    /** Whether a statement was taken back. */
    public boolean isTakenBack() {
        return kind.weight == Weight.TAKEN_BACK;
    }

    @Override
    public String subject() {
        return on.subject();
    }

    @Override
    public String about() {
        return kind.toString();
    }

    @Override
    public String owner() {
        return on.owner();
    }

    @Override
    public Thresholds thresholds() {
        return on.thresholds();
    }

    @Override
    public Map<String, Object> values() {
        Phrase text = new Phrase("contradiction." + about().replace(' ', '-'), Map.of("count", statements.size()));
        NamedValues values = new NamedValues(on.values());
        String place = on instanceof MilestoneStatus status
                ? status.milestone().name()
                : String.valueOf(on.values().get("terminal"));
        return values.with("place", place).with("contradiction", text).map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    @Override
    public List<Statement> background() {
        return statements.stream().<Statement>map(Statement.Reported::new).toList();
    }
}
