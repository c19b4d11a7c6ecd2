package dev.slipway.model.facts.state;

import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The reports on a milestone until the day, and what they said on the days before it. Of several of one day the one counts that
 * counts for the latest too.
 *
 * @param all every report, in the order of their days
 */
public record ReportHistory(List<MilestoneUpdate> all) {

    /** Of several opinions of one day the worst counts. */
    public static final StatedField<MilestoneUpdate> HEALTH =
            new StatedField<>(report -> report.health().isPresent(), Comparator.comparing(report -> report.health()
                    .orElseThrow()));

    private static final StatedField<MilestoneUpdate> NOTE = text(MilestoneUpdate::note);
    private static final StatedField<MilestoneUpdate> EVIDENCE = text(MilestoneUpdate::evidence);

    public ReportHistory {
        all = List.copyOf(all);
    }

    private static StatedField<MilestoneUpdate> text(Function<MilestoneUpdate, String> field) {
        return new StatedField<>(report -> !field.apply(report).isBlank(), Comparator.comparing(field));
    }

    /** How many reports there are. */
    public int size() {
        return all.size();
    }

    /** The reports that say how much is done, one a day, oldest first. */
    public List<MilestoneUpdate> percents() {
        return StateFold.PERCENT.daily(all);
    }

    /** The reports that give a traffic light, one a day, oldest first. */
    public List<MilestoneUpdate> healths() {
        return HEALTH.daily(all);
    }

    /** The reports with a note, one a day, oldest first. */
    public List<MilestoneUpdate> notes() {
        return NOTE.daily(all);
    }

    /** The reports that name evidence, one a day, oldest first. */
    public List<MilestoneUpdate> evidences() {
        return EVIDENCE.daily(all);
    }

    /** How much was done by what was known on a day, 0 to 100; nothing where nobody had said. */
    public OptionalDouble percentOn(LocalDate day) {
        return StateFold.PERCENT
                .latest(until(day))
                .map(MilestoneUpdate::percent)
                .orElse(OptionalDouble.empty());
    }

    /** The traffic light that the office had given by a day; nothing where it had given none. */
    public Optional<Health> healthOn(LocalDate day) {
        return HEALTH.latest(until(day)).flatMap(MilestoneUpdate::health);
    }

    /** The latest note by a day; empty where there was none. */
    public String noteOn(LocalDate day) {
        return NOTE.latest(until(day)).map(MilestoneUpdate::note).orElse("");
    }

    /** The latest evidence by a day; empty where there was none. */
    public String evidenceOn(LocalDate day) {
        return EVIDENCE.latest(until(day)).map(MilestoneUpdate::evidence).orElse("");
    }

    private List<MilestoneUpdate> until(LocalDate day) {
        return all.stream().filter(report -> !report.reportDate().isAfter(day)).toList();
    }

    /** Histories are compared often, and counted out rarely: so many reports of one milestone are nearly always the same ones. */
    @Override
    public int hashCode() {
        return all.size();
    }
}
