package dev.slipway.jackson;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.FormerName;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Location;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/** Programmes and reports with all that they may have, drawn at random; the same seed gives the same. */
final class Arbitrary {

    private static final List<String> TEXTS = List.of(
            "Opening",
            "",
            "2026",
            "12 000",
            "Ввод в эксплуатацию",
            "开业",
            "a \"quoted\" \\ text",
            "two\nlines\t\u0001",
            "\uD83D\uDE82",
            "null",
            "true",
            "x+30d");
    private static final List<String> IDS =
            List.of("alpha", "beta 2", "2026", "ö-1", "x+30d", "y-7d", "null", "Ω", "a.b:c");
    private static final List<String> SPELLINGS = List.of(
            "2026-03-31",
            "Q3 2026",
            "by 2026-06",
            "after 2026",
            "TBD",
            "mid-March 2026",
            "2026",
            "31 марта 2026",
            "H1 2027");

    private static final int TERMINALS = 4;

    private final Random random;

    Arbitrary(long seed) {
        random = new Random(seed);
    }

    Programme programme() {
        Programme.Builder builder = Programme.of("the programme")
                .name(text())
                .start(date())
                .deadline(date())
                .unplannedIgnored(random.nextBoolean() ? List.of("Float *") : List.of())
                .calendar(calendar())
                .provenance(place());
        if (random.nextBoolean()) {
            builder.reporting(random.nextBoolean() ? Cadence.MONTHLY : Cadence.every(45));
        }
        FiscalYear year = new FiscalYear(4, FiscalYear.Named.START);
        if (random.nextBoolean()) {
            builder.fiscalYear(year).deadline(DateWindow.parse("FY26/27", Optional.of(year)));
        }
        if (random.nextBoolean()) {
            builder.referenceClass(referenceClass());
        }
        attribute().ifPresent(attribute -> builder.attribute("of programme", attribute));
        for (int i = 0; i < TERMINALS; i++) {
            builder.terminal(terminal(IDS.get(i), i));
        }
        return builder.build();
    }

    private ReferenceClass referenceClass() {
        return new ReferenceClass(
                text(),
                List.of(new Movement(0, 1, -30, -7, text()), new Movement(3, 365, 730, 200, "design, second part")));
    }

    private Terminal terminal(String id, int number) {
        Terminal.Builder builder = Terminal.of(id)
                .name(text())
                .kind(text())
                .country(text())
                .unlocode(text())
                .partners(random.nextBoolean() ? List.of(text(), "NC KTZ") : List.of())
                .provenance(place());
        if (random.nextBoolean()) {
            builder.location(new Location(random.nextDouble() * 90, -random.nextInt(180)));
            builder.formerly("former " + id).formerly(new FormerName("lasting " + id, random.nextBoolean()));
            builder.capacity(capacity());
        }
        attribute().ifPresent(attribute -> builder.attribute("of terminal", attribute));
        for (int i = 0; i < 3; i++) {
            builder.milestone(milestone(new MilestoneId(id, IDS.get(i)), number, i));
        }
        return builder.build();
    }

    private Milestone milestone(MilestoneId id, int terminal, int number) {
        Milestone.Builder builder = Milestone.of(id.terminal(), id.milestone())
                .name(text())
                .kind(text())
                .deadline(date())
                .start(date())
                .owner(text())
                .keys(random.nextBoolean() ? List.of("A1020", "2026") : List.of())
                .source(text())
                .criticality(oneOf(List.of(Criticality.values())))
                .weight(random.nextBoolean() ? 1 : random.nextDouble() + 1e-9)
                .provenance(place());
        if (random.nextBoolean()) {
            builder.rebaselined(new Rebaseline(date(), text(), text(), day(), place()));
            builder.cancelled(new Cancellation(day(), text(), text(), place()));
            builder.formerly(new FormerName("was " + id.milestone(), random.nextBoolean()));
        }
        if (terminal > 0 && random.nextBoolean()) {
            MilestoneId before = new MilestoneId(IDS.get(terminal - 1), IDS.get(number));
            builder.after(new Dependency(before, id, lag(), place()));
        }
        attribute().ifPresent(attribute -> builder.attribute("of milestone", attribute));
        return builder.build();
    }

    private Lag lag() {
        int days = random.nextInt(100) - 50;
        return random.nextBoolean() ? Lag.days(days) : Lag.workingDays(days);
    }

    private WorkingCalendar calendar() {
        return new WorkingCalendar(
                random.nextBoolean() ? Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : Set.of(),
                random.nextBoolean() ? List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2025, 5, 1)) : List.of());
    }

    private CapacityTarget capacity() {
        CapacityTarget.Builder builder = CapacityTarget.of("TEU/year")
                .from(date())
                .needBy(date())
                .source(text())
                .provenance(place());
        if (random.nextBoolean()) {
            builder.target(57_000)
                    .planned(0.1 + 0.2)
                    .demand(1e9)
                    .slots(1000)
                    .dwell(5.5)
                    .ramp(List.of(40.0, 70.5));
        }
        return builder.build();
    }

    List<StatusUpdate> updates() {
        return List.of(report(), report(), report(), reading(), reading(), unplanned(), schedule());
    }

    private MilestoneUpdate report() {
        MilestoneUpdate.Builder builder = MilestoneUpdate.of(
                        day(), new MilestoneId(oneOf(IDS), IDS.get(random.nextInt(3))))
                .evidence(text())
                .author(text())
                .source(text())
                .note(text())
                .stage(text())
                .sequence(random.nextBoolean() ? 0 : random.nextLong())
                .provenance(place());
        if (random.nextBoolean()) {
            builder.state(oneOf(List.of(State.values()))).health(oneOf(List.of(Health.values())));
        }
        if (random.nextBoolean()) {
            builder.start(date()).deadline(date()).forecast(date());
        }
        if (random.nextBoolean()) {
            builder.percent(random.nextInt(1001) / 10.0).totalFloat(random.nextGaussian());
            builder.scheduledAfter(List.of(new MilestoneId("alpha", "x+30d")));
        }
        attribute().ifPresent(attribute -> builder.attribute("of report", attribute));
        switch (random.nextInt(4)) {
            case 0 -> builder.actual("2026-03");
            case 1 -> builder.actualWithdrawn();
            case 2 -> builder.actualAbsent();
            default -> {}
        }
        return builder.build();
    }

    private CapacityReading reading() {
        return new CapacityReading(
                day(),
                oneOf(IDS),
                "TEU/year",
                oneOf(List.of(Basis.values())),
                random.nextInt(9000) / 7.0,
                date(),
                text(),
                place());
    }

    private ScheduleReport schedule() {
        List<ScheduleConstraint> constraints = List.of(ScheduleConstraint.values());
        ScheduleActivity works = new ScheduleActivity(
                "task 1",
                text(),
                maybe(day()),
                maybe(day()),
                maybe(day()),
                maybe(day()),
                maybe(day()),
                maybe(day()),
                maybe(oneOf(constraints)),
                number(),
                number(),
                number());
        ScheduleActivity empty = new ScheduleActivity(
                "A1020",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        ScheduleLink link = new ScheduleLink(
                "task 1", "A1020", oneOf(List.of(ScheduleLink.Type.values())), random.nextInt(90) / 7.0 - 5);
        return new ScheduleReport(day(), text(), maybe(day()), List.of(works, empty), List.of(link), place());
    }

    private OptionalDouble number() {
        return random.nextBoolean() ? OptionalDouble.of(random.nextInt(900) / 7.0 - 50) : OptionalDouble.empty();
    }

    private UnplannedReport unplanned() {
        return new UnplannedReport(
                day(),
                text(),
                "an item",
                maybe(date()),
                maybe(date()),
                maybe(DateWindow.parse("2026-02")),
                maybe(oneOf(List.of(State.values()))),
                place());
    }

    private Optional<Attribute> attribute() {
        return maybe(
                switch (random.nextInt(4)) {
                    case 0 -> new Attribute.Amount(random.nextGaussian() * 1e6);
                    case 1 -> new Attribute.Text(text());
                    case 2 -> new Attribute.Date(date());
                    default -> new Attribute.Truth(random.nextBoolean());
                });
    }

    private DateWindow date() {
        LocalDate first = day();
        return switch (random.nextInt(4)) {
            case 0 -> DateWindow.unknown();
            case 1 -> DateWindow.between(first, first.plusDays(random.nextInt(400)), text());
            case 2 -> DateWindow.between(first, first.plusDays(random.nextInt(400)));
            default -> DateWindow.parse(oneOf(SPELLINGS));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
    }

    private Provenance place() {
        return switch (random.nextInt(4)) {
            case 0 -> new Provenance("status/march.csv", random.nextInt(99));
            case 1 -> new Provenance("plan.xlsx", 7, "Plan!C7");
            case 2 -> Provenance.of(URI.create("urn:office:page:7"));
            default -> Provenance.none();
        };
    }

    private String text() {
        return oneOf(TEXTS);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
