package dev.slipway.rules.oracle;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random schedules: small ones, in which every point is met, missed and not to be judged. */
final class RandomSchedules {

    static final LocalDate DATA_DATE = LocalDate.of(2026, 3, 31);

    private static final int MOST_ACTIVITIES = 24;

    private final Random random;
    private final int emptiness;

    private RandomSchedules(Random random) {
        this.random = random;
        emptiness = random.nextInt(4) == 0 ? 90 : random.nextInt(40);
    }

    static Arbitrary<ScheduleReport> schedules() {
        return Arbitraries.longs().map(seed -> new RandomSchedules(new Random(seed)).schedule());
    }

    private ScheduleReport schedule() {
        int size = 1 + random.nextInt(MOST_ACTIVITIES);
        List<ScheduleActivity> activities = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            activities.add(activity("task " + number));
        }
        List<ScheduleLink> links = new ArrayList<>();
        for (int number = 0; number < random.nextInt(2 * size); number++) {
            links.add(link(size));
        }
        return new ScheduleReport(
                DATA_DATE, "plan", maybe(DATA_DATE), activities, links, new Provenance("status/plan.xer", 0));
    }

    private ScheduleActivity activity(String id) {
        List<ScheduleConstraint> constraints = List.of(ScheduleConstraint.values());
        return new ScheduleActivity(
                id,
                "works",
                day(),
                day(),
                day(),
                day(),
                random.nextBoolean() ? day() : Optional.empty(),
                day(),
                maybe(constraints.get(random.nextInt(random.nextBoolean() ? 4 : constraints.size()))),
                number(44, 50),
                number(1, 60),
                random.nextInt(6) == 0 ? number(0, 30) : OptionalDouble.empty());
    }

    private ScheduleLink link(int size) {
        ScheduleLink.Type type = random.nextInt(12) == 0
                ? List.of(ScheduleLink.Type.values()).get(random.nextInt(4))
                : ScheduleLink.Type.FINISH_START;
        int lag = random.nextInt(15) == 0 ? random.nextInt(5) - 2 : 0;
        return new ScheduleLink("task " + random.nextInt(size), "task " + random.nextInt(size), type, lag);
    }

    private Optional<LocalDate> day() {
        return maybe(DATA_DATE.plusDays(random.nextInt(9) - 6));
    }

    /** From below zero to as much above the middle. */
    private OptionalDouble number(int middle, int around) {
        boolean isRare = random.nextInt(8) == 0;
        int days = isRare ? middle + random.nextInt(2 * around) - around : random.nextInt(middle + 1);
        return maybe(days).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(100) < emptiness ? Optional.empty() : Optional.of(value);
    }
}
