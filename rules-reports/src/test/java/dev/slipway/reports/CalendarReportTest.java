package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by a library of other hands. */
class CalendarReportTest {

    @Test
    void calendarIsValidAndNamedAfterTheProgramme() throws Exception {
        Calendar calendar = read(written(SampleAssessment.rich()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getProperty("X-WR-CALNAME").map(Property::getValue)).contains("East-West terminal network");
    }

    @Test
    void coarseDateIsASpanOfWholeDaysThatEndsTheDayAfter() throws Exception {
        VEvent deadline = event("Deadline: Launch, Logistics complex Almaty (GTS-2) (red)");
        assertThat(start(deadline)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(end(deadline)).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void dateOfWhichOnlyTheEndIsKnownIsOnItsLastDay() throws Exception {
        VEvent deadline = events(written(SampleAssessment.rich())).stream()
                .filter(event -> value(event, "SUMMARY").startsWith("Deadline: ![x]"))
                .findFirst()
                .orElseThrow();
        assertThat(start(deadline)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(end(deadline)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void dateWithoutALastDayIsCalledSo() throws Exception {
        Assessment assessment = SampleAssessment.ofDeadline("after June 2026");

        VEvent deadline = events(written(assessment)).get(0);
        assertThat(value(deadline, "SUMMARY")).isEqualTo("Deadline without a last day: Launch, Terminal");
        assertThat(start(deadline)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void openMilestoneHasItsForecastAndACompletedOneItsDay() throws Exception {
        VEvent forecast =
                event("Forecast: Открытие терминала, Контейнерный терминал на станции Селятино, Москва (red)");
        assertThat(value(forecast, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(start(forecast)).isEqualTo(LocalDate.of(2026, 7, 31));
        VEvent completed = event("Completed: In operation, Logistics centre, Belarus");
        assertThat(value(completed, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(start(completed)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(events(written(SampleAssessment.rich()))).hasSize(6);
    }

    @Test
    void unknownDateHasNoEntry() throws Exception {
        assertThat(events(written(SampleAssessment.nothingToJudge()))).isEmpty();
    }

    @Test
    void theAlertsOnAMilestoneAreToldOnceWithItsDeadline() throws Exception {
        String milestone = "Открытие терминала, Контейнерный терминал на станции Селятино, Москва (red)";
        assertThat(value(event("Deadline: " + milestone), "DESCRIPTION").lines())
                .containsExactly(
                        "Deadline 2026-06-30, as of 2026-03-31",
                        "Owner: CRK Terminal",
                        "red S02 certain slip: Открытие терминала is forecast 31 to 396 days after its deadline"
                                + " 2026-06-30.",
                        "waived S08 progress lag: 62.5% is done where an even pace would have 80%.",
                        "amber, but waived until 2026-06-30 by Programme board: customs clearance is settled");
        assertThat(value(event("Forecast: " + milestone), "DESCRIPTION").lines())
                .containsExactly("Forecast 2026-07-31/2027-07-31, as of 2026-03-31", "Owner: CRK Terminal");
    }

    @Test
    void laterReportIsANewerVersionOfTheSameEntry() throws Exception {
        Assessment march = SampleAssessment.rich();
        Assessment april = SampleAssessment.asOf(march, march.asOf().plusDays(30));
        VEvent before = events(written(march)).get(0);
        VEvent after = events(written(april)).get(0);
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isEqualTo(Integer.parseInt(value(before, "SEQUENCE")) + 30);
        assertThat(value(before, "DTSTAMP")).isEqualTo("20260331T000000Z");
        assertThat(events(written(march)))
                .extracting(event -> value(event, "UID"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.slipway.reports.HostileNames#all")
    void hostileNameIsTextInAValidCalendar(String name) throws Exception {
        String written = written(SampleAssessment.named(name));
        assertThat(read(written).validate().hasErrors()).isFalse();
        assertThat(events(written)).singleElement().satisfies(event -> {
            assertThat(value(event, "SUMMARY")).startsWith("Deadline: ").doesNotContain("\u202E", "\u0000", "\n");
            assertThat(start(event)).isEqualTo(LocalDate.of(2025, 1, 1));
        });
    }

    @Test
    void commasSemicolonsAndLineEndsComeBackAsTheyWere() throws Exception {
        VEvent event = events(written(SampleAssessment.named("a,b;c\\n:\"d\""))).get(0);
        assertThat(value(event, "LOCATION")).isEqualTo("a,b;c\\n:\"d\"");
        assertThat(written(SampleAssessment.named("a,b;c\\n"))).contains("\r\nX-WR-CALNAME:a\\,b\\;c\\\\n\r\n");
    }

    @Test
    void noLineIsLongerThan75Bytes() throws Exception {
        assertThat(written(SampleAssessment.rich()).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th-TH", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab-ca-islamic"})
    void daysAreTheSameWhereTheMachineHasAnotherCalendar(String tag) throws Exception {
        String written = written(SampleAssessment.rich());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(written(SampleAssessment.rich())).isEqualTo(written);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void portfolioIsOneCalendar() throws Exception {
        String written = Written.as(
                ReportFormat.ICS,
                ReportOptions.plain().forPortfolio(),
                SampleAssessment.rich(),
                SampleAssessment.named("b"));
        assertThat(events(written)).hasSize(7);
        assertThat(written).containsOnlyOnce("BEGIN:VCALENDAR").containsOnlyOnce("END:VCALENDAR");
    }

    private static VEvent event(String summary) throws Exception {
        return events(written(SampleAssessment.rich())).stream()
                .filter(event -> value(event, "SUMMARY").equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static LocalDate start(VEvent event) {
        return LocalDate.parse(value(event, "DTSTART"), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static LocalDate end(VEvent event) {
        return LocalDate.parse(value(event, "DTEND"), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String written(Assessment assessment) throws IOException {
        return Written.as(ReportFormat.ICS, ReportOptions.plain(), assessment);
    }

    private static Calendar read(String written) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static List<VEvent> events(String written) throws IOException, ParserException {
        return read(written).getComponents("VEVENT");
    }
}
