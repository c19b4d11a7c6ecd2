package dev.slipway.model.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Days with their month in words, as they are written in one country or another. */
@Tag("thorough")
class WrittenDaysLawsTest {

    private static final List<DateTimeFormatter> FORMS = List.of(
            pattern("yyyy'\u5E74'M'\u6708'd'\u65E5'", "en"),
            pattern("dd-MMM-yy", "en"),
            pattern("dd/MMM/yy", "en"),
            pattern("MMM d, yyyy", "en"),
            pattern("EEE, MMMM d, yyyy", "en"),
            pattern("d MMMM yyyy", "ru"),
            pattern("d MMMM yyyy 'г.'", "ru"),
            pattern("d. MMMM yyyy", "de"),
            pattern("EEE, d. MMMM yyyy", "de"),
            pattern("d 'de' MMMM 'de' yyyy", "es"),
            pattern("d MMMM yyyy", "fr"),
            pattern("d MMMM yyyy", "pl"),
            pattern("d MMMM yyyy", "tr"),
            pattern("yyyy. MMMM d.", "hu"),
            pattern("yyyy 'ж.' d MMMM", "kk"),
            pattern("d MMMM yyyy", "uk"));

    private static final List<DateTimeFormatter> CLOCKS = List.of(
            pattern(" H:mm", "en"),
            pattern(" HH:mm:ss", "en"),
            pattern(", h:mm a", "en"),
            pattern(" hh:mm:ss a", "en"),
            pattern("'T'HH:mm:ss'Z'", "en"));

    @Property
    void aWrittenDayReadsAsThatDay(@ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        String written = form.format(day);

        assertThat(DateWindow.parse(written)).as(written).isEqualTo(DateWindow.between(day, day, written));
    }

    @Property
    void aTimeOfDayChangesNothing(
            @ForAll("days") LocalDate day,
            @ForAll("forms") DateTimeFormatter form,
            @ForAll("clocks") DateTimeFormatter clock,
            @ForAll("times") LocalTime time) {
        String written = form.format(day) + clock.format(time);

        assertThat(DateWindow.parse(written)).as(written).isEqualTo(DateWindow.between(day, day, written));
    }

    @Property
    void longDatesOfEveryLocaleReadAsTheSameDay(@ForAll("days") LocalDate day, @ForAll("locales") String locale) {
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(Locale.forLanguageTag(locale))
                .format(day);

        assertThat(DateWindow.parse(written)).as(written).isEqualTo(DateWindow.between(day, day, written));
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
    Arbitrary<DateTimeFormatter> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<DateTimeFormatter> clocks() {
        return Arbitraries.of(CLOCKS);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 86_399).map(second -> LocalTime.ofSecondOfDay(second));
    }

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.of(
                "en-US", "en-GB", "ru", "zh", "de", "de-AT", "fr", "es", "pl", "hu", "tr", "kk", "uk", "be", "az", "it",
                "pt", "nl", "cs", "ro", "sv");
    }

    private static DateTimeFormatter pattern(String pattern, String locale) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale));
    }
}
