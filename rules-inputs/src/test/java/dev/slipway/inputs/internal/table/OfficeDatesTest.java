package dev.slipway.inputs.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.table.WrittenDate.Settled;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that offices write, and what is read of them. */
@Tag("thorough")
class OfficeDatesTest {

    /** A way of writing, and the days that are written in it without doubt. */
    private static final List<DateTimeFormatter> SETTLED = List.of(
            pattern("dd.MM.yyyy", "en"),
            pattern("d.M.yy", "en"),
            pattern("d. M. yyyy", "en"),
            pattern("yyyy/M/d", "en"),
            pattern("yyyy. MM. dd.", "en"),
            pattern("yyyyMMdd", "en"));

    @Property
    void whatIsWrittenInAnyFormReadsAsTheSameDay(
            @ForAll("days") LocalDate day, @ForAll("settled") DateTimeFormatter form) {
        assertThat(OfficeDates.read(form.format(day))).as(form.format(day)).contains(new Settled(day.toString()));
    }

    @Property
    void aTimeOfDayChangesNothing(
            @ForAll("days") LocalDate day,
            @ForAll("settled") DateTimeFormatter form,
            @ForAll("clocks") DateTimeFormatter clock,
            @ForAll("times") LocalTime time) {
        String written = form.format(day) + clock.format(time);

        assertThat(OfficeDates.read(written)).as(written).contains(new Settled(day.toString()));
    }

    @Property
    void numbersBetweenSlashesAreNeverSettledByThemselvesWhereTheyMeanTwoDays(@ForAll("days") LocalDate day) {
        String written = pattern("d/M/yyyy", "en").format(day);

        Optional<WrittenDate> read = OfficeDates.read(written);

        assertThat(read).containsInstanceOf(Numbers.class);
        Numbers numbers = (Numbers) read.orElseThrow();
        assertThat(numbers.in(DateOrder.DAY_MONTH_YEAR)).contains(day);
        assertThat(numbers.isAmbiguous())
                .isEqualTo(day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-31T14:00:00.000+02:00|2026-03-31",
                "31.12.69|2069-12-31",
                "31.12.70|1970-12-31",
                "Sa 14.02.26|2026-02-14",
                "So 07.06.26|2026-06-07",
                "пн 01.06.26|2026-06-01"
            })
    void otherSpellingsAreReadToo(String text, String iso) {
        assertThat(OfficeDates.read(text)).contains(new Settled(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 1/5/26, 2026-01-05",
        "Fri 1/5/26, 2026-05-01",
        "Mo 05/01/2026, 2026-01-05",
        "'Tue, 12/01/2027 5:00 PM', 2027-01-12",
        "Sun 31/05/26, 2026-05-31",
        "lun. 05/01/2026, 2026-01-05",
    })
    void aWeekdaySaysWhichNumberIsTheMonth(String text, LocalDate day) {
        Numbers numbers = (Numbers) OfficeDates.read(text).orElseThrow();

        assertThat(numbers.isAmbiguous()).isFalse();
        assertThat(numbers.in(numbers.order().orElseThrow())).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tue 1/5/26", "Thu 1/7/2027", "Sun 11/07/27"})
    void aWeekdayThatNeitherDayHasOrBothHaveSettlesNothing(String text) {
        assertThat(((Numbers) OfficeDates.read(text).orElseThrow()).isAmbiguous())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/5/26 A", "1/5/26*", "1/5/26 08:00 A"})
    void theMarksOfPrimaveraArePassedOver(String text) {
        assertThat(OfficeDates.read(text)).contains(Numbers.of(1, 5, 26, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 2025",
                "mid 2026",
                "by 2026",
                "TBD",
                "2026",
                "26-Mar",
                "31.02.2026",
                "20261301",
                "Smarch 3, 2026",
                "31 March 2026",
                "Phase 1/5/26",
                "3 Mar Apr 2026",
                "1.2.3.4",
                "45747",
                "Phase 3 of 2026",
                "3 March",
                "2026-13-45",
                "12 May 2026 2027"
            })
    void whatIsNoDayOfAnOfficeIsLeftToOthers(String text) {
        assertThat(OfficeDates.read(text)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2069, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateTimeFormatter> settled() {
        return Arbitraries.of(SETTLED);
    }

    @Provide
    Arbitrary<DateTimeFormatter> clocks() {
        return Arbitraries.of(
                pattern(" H:mm", "en"),
                pattern(" HH:mm:ss", "en"),
                pattern(", h:mm a", "en"),
                pattern(" hh:mm:ss a", "en"),
                pattern("'T'HH:mm:ss'Z'", "en"));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 86_399).map(second -> LocalTime.ofSecondOfDay(second));
    }

    private static DateTimeFormatter pattern(String pattern, String locale) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale));
    }
}
