package dev.slipway.model.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWindowParserTest {

    @ParameterizedTest
    @CsvSource({
        // text, first day, last day, precision
        "2025-09-30, 2025-09-30, 2025-09-30, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "1900-01-01, 1900-01-01, 1900-01-01, DAY",
        "2999-12-31, 2999-12-31, 2999-12-31, DAY",
        "2025-09-30T00:00:00, 2025-09-30, 2025-09-30, DAY",
        "2025-09-30 00:00, 2025-09-30, 2025-09-30, DAY",
        "2025-09-30T23:59:59.999Z, 2025-09-30, 2025-09-30, DAY",
        "2025-09-30T23:59+05:00, 2025-09-30, 2025-09-30, DAY",
        "2025-09-30 08:15:00 +0500, 2025-09-30, 2025-09-30, DAY",
        "2025-09, 2025-09-01, 2025-09-30, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "Sep 2025, 2025-09-01, 2025-09-30, MONTH",
        "Sept 2025, 2025-09-01, 2025-09-30, MONTH",
        "September 2025, 2025-09-01, 2025-09-30, MONTH",
        "mAY 2025, 2025-05-01, 2025-05-31, MONTH",
        "DECEMBER 2025, 2025-12-01, 2025-12-31, MONTH",
        "2025-33, 2025-01-01, 2025-03-31, QUARTER",
        "2025-34, 2025-04-01, 2025-06-30, QUARTER",
        "2025-35, 2025-07-01, 2025-09-30, QUARTER",
        "2025-36, 2025-10-01, 2025-12-31, QUARTER",
        "Q3 2025, 2025-07-01, 2025-09-30, QUARTER",
        "q3 2025, 2025-07-01, 2025-09-30, QUARTER",
        "2025-Q3, 2025-07-01, 2025-09-30, QUARTER",
        "Q3/2025, 2025-07-01, 2025-09-30, QUARTER",
        "2025Q3, 2025-07-01, 2025-09-30, QUARTER",
        "end of 2025, 2025-10-01, 2025-12-31, QUARTER",
        "H1 2026, 2026-01-01, 2026-06-30, HALF",
        "2026-H2, 2026-07-01, 2026-12-31, HALF",
        "mid 2026, 2026-05-01, 2026-08-31, HALF",
        "Mid-2026, 2026-05-01, 2026-08-31, HALF",
        "2025, 2025-01-01, 2025-12-31, YEAR",
    })
    void readsEverySpelling(String text, LocalDate start, LocalDate end, Precision precision) {
        assertThat(DateWindow.parse(text)).isEqualTo(new DateWindow(start, end, precision, text));
    }

    @ParameterizedTest
    @CsvSource({
        "by 2026, 2026-12-31, YEAR",
        "By 2026-06, 2026-06-30, MONTH",
        "by 2026-06-15, 2026-06-15, DAY",
        "by Q3 2025, 2025-09-30, QUARTER",
        "by end of 2025, 2025-12-31, QUARTER",
        "by mid 2026, 2026-08-31, HALF",
        "by June 2026, 2026-06-30, MONTH",
    })
    void readsADateOfWhichOnlyTheEndIsKnown(String text, LocalDate end, Precision precision) {
        DateWindow window = DateWindow.parse(text);

        assertThat(window).isEqualTo(new DateWindow(DateWindow.OPEN_START, end, precision, text));
        assertThat(window.isKnown()).isTrue();
        assertThat(window.hasStart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "tbc", "n/a", "N/A", "-", "?"})
    void keepsTheWordsOfADateStatedToBeUnknown(String text) {
        DateWindow window = DateWindow.parse(" " + text + " ");

        assertThat(window.isKnown()).isFalse();
        assertThat(window).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "unknown", "Unknown"})
    void readsNothingAsTheUnknownDate(String text) {
        assertThat(DateWindow.parse(text)).isEqualTo(DateWindow.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {" Q3 2025", "Q3\u00a02025", "Q3  2025 ", "\tQ3 \u202f2025\n"})
    void overlooksBlanksOfAnyKind(String text) {
        assertThat(DateWindow.parse(text)).isEqualTo(DateWindow.parse("Q3 2025"));
    }

    @Test
    void readsAPlainDayAmongBlanksLikeOneWithout() {
        assertThat(DateWindow.parse(" 2025-09-30\u00a0")).isEqualTo(DateWindow.day(LocalDate.of(2025, 9, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30 | 2025-02-30 is not a date: February 2025 has 28 days | write 2025-02-28, 2025-02 or Q1 2025",
                "2025-06-00 | 2025-06-00 is not a date: June 2025 has 30 days | write 2025-06-01, 2025-06 or Q2 2025",
                "2023-02-29T10:00 | 2023-02-29T10:00 is not a date: February 2023 has 28 days"
                        + " | write 2023-02-28, 2023-02 or Q1 2023",
                "by 2025-11-31 | 2025-11-31 is not a date: November 2025 has 30 days"
                        + " | write 2025-11-30, 2025-11 or Q4 2025",
                "2025-13 | 2025-13 is not a date: a year has the months 01 to 12"
                        + " | write 2025-01 to 2025-12, or Q1 2025 to Q4 2025",
                "2025-00-10 | 2025-00-10 is not a date: a year has the months 01 to 12"
                        + " | write 2025-01 to 2025-12, or Q1 2025 to Q4 2025",
                "2025-32 | 2025-32 is not a date: a year has the months 01 to 12"
                        + " | write 2025-01 to 2025-12, or Q1 2025 to Q4 2025",
                "2025-37 | 2025-37 is not a date: a year has the months 01 to 12"
                        + " | write 2025-01 to 2025-12, or Q1 2025 to Q4 2025",
                "Q5 2025 | Q5 2025 is not a date: a year has the quarters Q1 to Q4"
                        + " | write Q4 2025, or another of the four",
                "2025-Q0 | 2025-Q0 is not a date: a year has the quarters Q1 to Q4"
                        + " | write Q4 2025, or another of the four",
                "H3 2026 | H3 2026 is not a date: a year has the halves H1 and H2 | write H1 2026 or H2 2026",
                "1899-12-31 | 1899-12-31 is not a date: the year 1899 is not between 1900 and 2999 | check the year",
                "3000 | 3000 is not a date: the year 3000 is not between 1900 and 2999 | check the year",
                "03/04/2025 | 03/04/2025 can be read as two dates, day or month first"
                        + " | write 2025-04-03 or 2025-03-04",
                "30.09.2025 | 30.09.2025 is not how a date is written here | write 2025-09-30",
                "9/30/2025 | 9/30/2025 is not how a date is written here | write 2025-09-30",
                "04/04/2025 | 04/04/2025 is not how a date is written here | write 2025-04-04",
                "2025/9/3 | 2025/9/3 is not how a date is written here | write 2025-09-03",
                "45000 | 45000 is not a date but the number of a day in a spreadsheet"
                        + " | write 2023-03-15, or give the column a date format before saving it",
            })
    void refusesWhatIsNoDateAndSaysWhatToWrite(String text, String message, String hint) {
        InvalidDateException refusal = catchThrowableOfType(InvalidDateException.class, () -> DateWindow.parse(text));

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next spring",
                "by next spring",
                "by TBD",
                "by by 2026",
                "end of 2026-06",
                "Sep 25",
                "25-09-30",
                "99/99/2025",
                "2025-09-30T25:00",
                "2025-09-30/2025-10-31",
                "\u0662\u0660\u0662\u0665-09-30",
                "2025-09-3x",
            })
    void refusesOtherTextsWithTheSpellingsThereAre(String text) {
        InvalidDateException refusal = catchThrowableOfType(InvalidDateException.class, () -> DateWindow.parse(text));

        assertThat(refusal).hasMessageEndingWith("' is not a date that can be read");
        assertThat(refusal.hint())
                .isEqualTo("write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD");
    }
}
