package dev.slipway.reports.internal.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The dates of an assessment as entries of a calendar, whole days all of them; a coarse date is a span, one of which
 * only the end is known is on its last day, and one without an end is on its first, and called so. An entry keeps its id from report to report, and the report of a later
 * as-of day counts as the newer version, so that a calendar that takes the file in again moves what has moved.
 */
final class CalendarEntries {

    private final Assessment assessment;
    private final Words words;
    private final AlertText texts;
    private final Map<String, List<Alert>> alerts;

    CalendarEntries(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.texts = new AlertText(assessment, words);
        this.alerts = assessment.headlines().stream().collect(groupingBy(Alert::subject));
    }

    /** What a date is; the name is part of an entry's id. */
    private enum Kind {
        DEADLINE,
        FORECAST,
        COMPLETED
    }

    List<VEvent> events() {
        List<VEvent> events = new ArrayList<>();
        for (MilestoneStatus status : assessment.statuses()) {
            entry(status, Kind.DEADLINE, status.deadline()).ifPresent(events::add);
            if (status.isCompleted()) {
                entry(status, Kind.COMPLETED, status.actual()).ifPresent(event -> {
                    event.setStatus(Status.confirmed());
                    events.add(event);
                });
            } else {
                entry(status, Kind.FORECAST, status.forecast()).ifPresent(event -> {
                    event.setStatus(Status.tentative());
                    events.add(event);
                });
            }
        }
        return events;
    }

    private Optional<VEvent> entry(MilestoneStatus status, Kind kind, DateWindow date) {
        if (!date.isKnown()) {
            return Optional.empty();
        }
        VEvent event = new VEvent();
        event.setUid(uid(status, kind));
        event.setDateTimeStamp(
                Date.from(assessment.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSequence((int) assessment.asOf().toEpochDay());
        event.setDateStart(new DateStart(day(date.hasStart() ? date.start() : date.end())));
        event.setDateEnd(new DateEnd(day(date.latestKnown().plusDays(1))));
        event.setTransparency(true);
        String terminal = VisibleText.of(status.terminal().name());
        String state = state(status);
        String milestone = VisibleText.of(status.milestone().name());
        String title = text("summary", Map.of("kind", name(kind, date), "milestone", milestone, "terminal", terminal));
        event.setSummary(state.isEmpty() ? title : title + " (" + state + ")");
        event.setLocation(terminal);
        event.addCategories(state.isEmpty() ? List.of(word(kind)) : List.of(word(kind), state));
        event.setDescription(description(status, kind, date));
        return Optional.of(event);
    }

    private String uid(MilestoneStatus status, Kind kind) {
        String parts = String.join("\n", assessment.programme().id(), status.subject(), kind.name());
        return UUID.nameUUIDFromBytes(parts.getBytes(UTF_8)).toString();
    }

    /**
     * The library makes an instant of a day by the calendar of the machine's locale, which may be Buddhist or Japanese, and
     * writes it by that of Gregor: here it is made by the latter too.
     */
    private static ICalDate day(LocalDate day) {
        DateTimeComponents parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(parts.toDate(new GregorianCalendar()), parts, false);
    }

    private List<Alert> alerts(MilestoneStatus status) {
        return alerts.getOrDefault(status.subject(), List.of());
    }

    /** A milestone's alerts are told once, with its deadline where it has one. */
    private static boolean carries(MilestoneStatus status, Kind kind) {
        return kind == Kind.DEADLINE || !status.deadline().isKnown();
    }

    /** The highest severity that no waiver covers; empty where there is none. */
    private String state(MilestoneStatus status) {
        return alerts(status).stream()
                .filter(alert -> !alert.isWaived())
                .map(Alert::severity)
                .min(Severity::compareTo)
                .map(this::word)
                .orElse("");
    }

    private String word(Severity severity) {
        return words.text("severity." + AlertText.word(severity));
    }

    private String word(Kind kind) {
        return text(kind.name().toLowerCase(Locale.ROOT), Map.of());
    }

    /** What an entry is called: of a date without a last day it stands on the first, which is no deadline. */
    private String name(Kind kind, DateWindow date) {
        return date.hasEnd() ? word(kind) : text("open", Map.of("kind", word(kind)));
    }

    private String text(String key, Map<String, ?> values) {
        return words.text("calendar." + key, values);
    }

    private String description(MilestoneStatus status, Kind kind, DateWindow date) {
        List<String> lines = new ArrayList<>();
        lines.add(text("stated", Map.of("kind", word(kind), "date", date, "day", assessment.asOf())));
        if (!status.owner().isBlank()) {
            lines.add(text("owner", Map.of("owner", status.owner())));
        }
        for (Alert alert : carries(status, kind) ? alerts(status) : List.<Alert>of()) {
            String severity = alert.isWaived() ? words.text("severity.waived") : word(alert.severity());
            lines.add(severity + " " + alert.rule() + " " + alert.title() + ": " + alert.message());
            String waiver = texts.waiver(alert);
            if (!waiver.isEmpty()) {
                lines.add(waiver);
            }
        }
        return String.join("\n", lines.stream().map(VisibleText::of).toList());
    }
}
