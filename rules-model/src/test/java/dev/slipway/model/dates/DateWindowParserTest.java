package dev.slipway.model.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        "H1 2026, 2026-01-01, 2026-06-30, YEAR",
        "2026-H2, 2026-07-01, 2026-12-31, YEAR",
        "mid 2026, 2026-05-01, 2026-08-31, YEAR",
        "Mid-2026, 2026-05-01, 2026-08-31, YEAR",
        "2025, 2025-01-01, 2025-12-31, YEAR",
        // ordinals, weekdays, months in short and in full, years of two digits
        "4th May 2027, 2027-05-04, 2027-05-04, DAY",
        "Monday 3 May 2027, 2027-05-03, 2027-05-03, DAY",
        "4-May-27, 2027-05-04, 2027-05-04, DAY",
        "May-27, 2027-05-01, 2027-05-31, MONTH",
        "Sept '27, 2027-09-01, 2027-09-30, MONTH",
        "05/2027, 2027-05-01, 2027-05-31, MONTH",
        "5.2027, 2027-05-01, 2027-05-31, MONTH",
        "2027/05, 2027-05-01, 2027-05-31, MONTH",
        // quarters and halves
        "3Q27, 2027-07-01, 2027-09-30, QUARTER",
        "Q3'27, 2027-07-01, 2027-09-30, QUARTER",
        "Q3-2027, 2027-07-01, 2027-09-30, QUARTER",
        "2027 3Q, 2027-07-01, 2027-09-30, QUARTER",
        "first quarter of 2027, 2027-01-01, 2027-03-31, QUARTER",
        "1H 2027, 2027-01-01, 2027-06-30, YEAR",
        "2H27, 2027-07-01, 2027-12-31, YEAR",
        // weeks of ISO 8601
        "2026-W01, 2025-12-29, 2026-01-04, DAY",
        "W53 2026, 2026-12-28, 2027-01-03, DAY",
        "KW 9/2027, 2027-03-01, 2027-03-07, DAY",
        "week 9 2027, 2027-03-01, 2027-03-07, DAY",
        "9. KW 2027, 2027-03-01, 2027-03-07, DAY",
        // seasons
        "spring 2027, 2027-03-01, 2027-05-31, QUARTER",
        "Summer 2027, 2027-06-01, 2027-08-31, QUARTER",
        "fall 2027, 2027-09-01, 2027-11-30, QUARTER",
        "autumn 2027, 2027-09-01, 2027-11-30, QUARTER",
        "winter 2027, 2027-12-01, 2028-02-29, QUARTER",
        "winter 2026/27, 2026-12-01, 2027-02-28, QUARTER",
        // parts of a year, a month, a quarter, a half
        "early 2027, 2027-01-01, 2027-04-30, YEAR",
        "late 2027, 2027-09-01, 2027-12-31, YEAR",
        "start of 2027, 2027-01-01, 2027-03-31, QUARTER",
        "end 2027, 2027-10-01, 2027-12-31, QUARTER",
        "early May 2027, 2027-05-01, 2027-05-10, MONTH",
        "mid-May 2027, 2027-05-11, 2027-05-20, MONTH",
        "end of May 2027, 2027-05-21, 2027-05-31, MONTH",
        "late February 2027, 2027-02-21, 2027-02-28, MONTH",
        "end of 2027-06, 2027-06-21, 2027-06-30, MONTH",
        "start of Q2 2027, 2027-04-01, 2027-04-30, MONTH",
        "mid-Q2 2027, 2027-05-01, 2027-05-31, MONTH",
        "end of Q2 2027, 2027-06-01, 2027-06-30, MONTH",
        "mid H2 2027, 2027-09-01, 2027-10-31, QUARTER",
        // what goes with a day and leaves it the day that is written
        "2027-05-04 18:30, 2027-05-04, 2027-05-04, DAY",
        "2027-05-04T23:45:00-08:00, 2027-05-04, 2027-05-04, DAY",
        "May 4 2027 6:30 PM, 2027-05-04, 2027-05-04, DAY",
        "04-May-27 A, 2027-05-04, 2027-05-04, DAY",
        "04-May-27 18:00 A, 2027-05-04, 2027-05-04, DAY",
        "04-May-27*, 2027-05-04, 2027-05-04, DAY",
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
        "by mid 2026, 2026-08-31, YEAR",
        "by June 2026, 2026-06-30, MONTH",
        "no later than 2026-06-15, 2026-06-15, DAY",
        "не позднее 15 июня 2026, 2026-06-15, DAY",
        "bis spätestens Juni 2026, 2026-06-30, MONTH",
        "au plus tard le 15 juin 2026, 2026-06-15, DAY",
        "к 15 июня 2026, 2026-06-15, DAY",
    })
    void readsADateOfWhichOnlyTheEndIsKnown(String text, LocalDate end, Precision precision) {
        DateWindow window = DateWindow.parse(text);

        assertThat(window).isEqualTo(new DateWindow(DateWindow.OPEN_START, end, precision, text));
        assertThat(window.isKnown()).isTrue();
        assertThat(window.hasStart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Russian
        "4 мая 2027 г., 2027-05-04, 2027-05-04",
        "май 2027, 2027-05-01, 2027-05-31",
        "2 кв. 2027, 2027-04-01, 2027-06-30",
        "II квартал 2027 г., 2027-04-01, 2027-06-30",
        "второй квартал 2027 года, 2027-04-01, 2027-06-30",
        "2-е полугодие 2027, 2027-07-01, 2027-12-31",
        "лето 2027, 2027-06-01, 2027-08-31",
        "фев 2027, 2027-02-01, 2027-02-28",
        "сен 2027, 2027-09-01, 2027-09-30",
        "весной 2027 г., 2027-03-01, 2027-05-31",
        "2027 год, 2027-01-01, 2027-12-31",
        "май.27, 2027-05-01, 2027-05-31",
        "середина мая 2027, 2027-05-11, 2027-05-20",
        // Chinese
        "2027年5月4日, 2027-05-04, 2027-05-04",
        "2027年5月, 2027-05-01, 2027-05-31",
        "2027年五月, 2027-05-01, 2027-05-31",
        "2027年第二季度, 2027-04-01, 2027-06-30",
        "2027年2季度, 2027-04-01, 2027-06-30",
        "2027年下半年, 2027-07-01, 2027-12-31",
        "2027年秋季, 2027-09-01, 2027-11-30",
        "2027年第9周, 2027-03-01, 2027-03-07",
        "2027年5月下旬, 2027-05-21, 2027-05-31",
        "2027年底, 2027-10-01, 2027-12-31",
        "2027年, 2027-01-01, 2027-12-31",
        // German
        "4. Mai 2027, 2027-05-04, 2027-05-04",
        "März 2027, 2027-03-01, 2027-03-31",
        "2. Quartal 2027, 2027-04-01, 2027-06-30",
        "erstes Halbjahr 2027, 2027-01-01, 2027-06-30",
        "Frühjahr 2027, 2027-03-01, 2027-05-31",
        "Herbst 2027, 2027-09-01, 2027-11-30",
        "Mitte Mai 2027, 2027-05-11, 2027-05-20",
        // French
        "4 mai 2027, 2027-05-04, 2027-05-04",
        "août 2027, 2027-08-01, 2027-08-31",
        "T2 2027, 2027-04-01, 2027-06-30",
        "2e trimestre 2027, 2027-04-01, 2027-06-30",
        "1er semestre 2027, 2027-01-01, 2027-06-30",
        "été 2027, 2027-06-01, 2027-08-31",
        "mi-mai 2027, 2027-05-11, 2027-05-20",
        "fin 2027, 2027-10-01, 2027-12-31",
        // Spanish
        "4 de mayo de 2027, 2027-05-04, 2027-05-04",
        "agosto de 2027, 2027-08-01, 2027-08-31",
        "2T 2027, 2027-04-01, 2027-06-30",
        "segundo trimestre de 2027, 2027-04-01, 2027-06-30",
        "primer semestre de 2027, 2027-01-01, 2027-06-30",
        "otoño de 2027, 2027-09-01, 2027-11-30",
        "finales de mayo de 2027, 2027-05-21, 2027-05-31",
    })
    void readsTheWordsOfOtherLanguages(String text, LocalDate start, LocalDate end) {
        assertThat(DateWindow.parse(text)).isEqualTo(DateWindow.between(start, end, text));
    }

    @ParameterizedTest
    @CsvSource({
        "до 4 мая 2027, 2027-05-04",
        "до конца 2027 года, 2027-12-31",
        "bis 2027-05-04, 2027-05-04",
        "bis zum 4. Mai 2027, 2027-05-04",
        "bis Ende Mai 2027, 2027-05-31",
        "vor Juni 2027, 2027-05-31",
        "avant juin 2027, 2027-05-31",
        "d'ici fin 2027, 2027-12-31",
        "antes de junio de 2027, 2027-05-31",
        "hasta mayo de 2027, 2027-05-31",
        "2027年5月4日前, 2027-05-04",
        "2027年5月4日之前, 2027-05-04",
        "2027年5月底前, 2027-05-31",
        "2027年年底前, 2027-12-31",
    })
    void readsALimitInOtherLanguages(String text, LocalDate end) {
        DateWindow window = DateWindow.parse(text);

        assertThat(window.end()).isEqualTo(end);
        assertThat(window.hasStart()).isFalse();
        assertThat(window).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 Sep", "September", "3rd May", "30. September", "сентябрь"})
    void aDateWithoutAYearIsAskedForIt(String text) {
        assertThatThrownBy(() -> DateWindow.parse(text))
                .isInstanceOfSatisfying(InvalidDateException.class, refused -> assertThat(refused.hint())
                        .isEqualTo("write its year too: nothing is taken for granted"));
    }

    /** It may be meant to be the first day of May or the last one. */
    @Test
    void aLimitOfAMonthInChineseIsRefused() {
        assertThatThrownBy(() -> DateWindow.parse("2027年5月前")).isInstanceOf(InvalidDateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 4, 2027 5:00 PM (GMT+1)",
                "May 4, 2027 17:00 (UTC)",
                "Tue May 04 2027 10:00:00 GMT+0000 (GMT)",
                "Tue May 04 2027 10:00:00 GMT+0200 (Central European Summer Time)"
            })
    void aZoneOfTimeChangesNoDay(String text) {
        assertThat(DateWindow.parse(text).start()).isEqualTo(LocalDate.of(2027, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "before June 2027, 2027-05-31, MONTH",
        "before 2027-06-15, 2027-06-14, DAY",
        "before Q1 2027, 2026-12-31, QUARTER",
        "by mid-May 2027, 2027-05-20, MONTH",
        "by the end of Q3 2027, 2027-09-30, MONTH",
    })
    void readsADateBeforeAnother(String text, LocalDate end, Precision precision) {
        assertThat(DateWindow.parse(text)).isEqualTo(new DateWindow(DateWindow.OPEN_START, end, precision, text));
    }

    @ParameterizedTest
    @CsvSource({
        "after June 2027, 2027-07-01, MONTH",
        "after 2027-06-15, 2027-06-16, DAY",
        "after 2027, 2028-01-01, YEAR",
    })
    void readsADateAfterAnotherWithoutALastDay(String text, LocalDate start, Precision precision) {
        DateWindow window = DateWindow.parse(text);

        assertThat(window).isEqualTo(new DateWindow(start, DateWindow.OPEN_END, precision, text));
        assertThat(window.hasStart()).isTrue();
        assertThat(window.hasEnd()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // text, how years are counted, first day, last day
        "FY26/27, 4/start, 2026-04-01, 2027-03-31",
        "FY2026-27, 4/end, 2026-04-01, 2027-03-31",
        "FY26, 4/start, 2026-04-01, 2027-03-31",
        "FY26, 4/end, 2025-04-01, 2026-03-31",
        "FY2026, 1/end, 2026-01-01, 2026-12-31",
        "FY 26, 10/end, 2025-10-01, 2026-09-30",
        "Q1 FY26/27, 4/start, 2026-04-01, 2026-06-30",
        "FY26 Q4, 7/start, 2027-04-01, 2027-06-30",
        "2H FY26, 4/start, 2026-10-01, 2027-03-31",
        "end of FY26, 4/start, 2027-01-01, 2027-03-31",
    })
    void readsAFiscalYearWhereItIsKnownHowTheyAreCounted(String text, String counting, LocalDate start, LocalDate end) {
        assertThat(DateWindow.parse(text, FiscalYear.of(counting))).isEqualTo(DateWindow.between(start, end, text));
    }

    @Test
    void refusesAFiscalYearWhereThatIsNotKnownAndSaysHowToSayIt() {
        InvalidDateException refusal =
                catchThrowableOfType(InvalidDateException.class, () -> DateWindow.parse("Q1 FY26/27"));

        assertThat(refusal).hasMessage("'Q1 FY26/27' is a fiscal year, and it is not known in which month one begins");
        assertThat(refusal.hint())
                .isEqualTo("say in programme.yaml how fiscal years are counted, such as"
                        + " fiscalYear: {from: 4, named: start}, or with --fiscal-year 4/start");
    }

    @ParameterizedTest
    @CsvSource({
        "FY26/28, 4/start",
        "FY26/27, 1/start",
        "Q5 FY26, 4/start",
        "FY, 4/start",
        "FY2999, 4/start",
        "Q4 FY2999, 12/start",
        "FY2999/3000, 4/end",
        "FY1900, 4/end"
    })
    void refusesAFiscalYearThatCannotBe(String text, String counting) {
        assertThatThrownBy(() -> DateWindow.parse(text, FiscalYear.of(counting)))
                .isInstanceOf(InvalidDateException.class);
    }

    @Test
    void knowsAnActualDateByItsMark() {
        assertThat(DateWindow.parse("04-May-27 A").saysActual()).isTrue();
        assertThat(DateWindow.parse("04-May-27*").saysActual()).isFalse();
        assertThat(DateWindow.parse("TBA").saysActual()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "tbc", "TBA", "n/a", "N/A", "-", "?", "Уточняется", "待定", "offen", "à définir"})
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
                "winter 2999 | winter 2999 is not a date: the year 3000 is not between 1900 and 2999 | check the year",
                "03/04/2025 | 03/04/2025 can be read as two dates, day or month first"
                        + " | write 2025-04-03 or 2025-03-04",
                "30.09.2025 | 30.09.2025 is not how a date is written here | write 2025-09-30",
                "9/30/2025 | 9/30/2025 is not how a date is written here | write 2025-09-30",
                "04/04/2025 | 04/04/2025 is not how a date is written here | write 2025-04-04",
                "2025/9/3 | 2025/9/3 is not how a date is written here | write 2025-09-03",
                "0000-00-00 | 0000-00-00 is not a date: the year 0 is not between 1900 and 2999"
                        + " | leave it empty, or write TBD",
                "2027-W53 | 2027-W53 is not a date: the year 2027 has the weeks 1 to 52"
                        + " | write 2027-W01 to 2027-W52",
                "continuous | 'continuous' is not a date that can be read"
                        + " | write the date by which it must be done, as by 2026-06, or TBD",
                "ASAP | 'ASAP' is not a date that can be read"
                        + " | write the date by which it must be done, as by 2026-06, or TBD",
                "Finished | 'Finished' is not a date that can be read"
                        + " | write the day on which it happened, and put the word into a column Status",
                "ca. May 2027 | 'ca. May 2027' is not a date that can be read | write May 2027",
                "14/05/2027? | '14/05/2027?' is not a date that can be read | write 2027-05-14",
                "May-June 2027 | 'May-June 2027' is not a date that can be read"
                        + " | write one date, such as by June 2027",
                "Delayed to 15 Dec 2026 | 'Delayed to 15 Dec 2026' is not a date that can be read"
                        + " | write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD",
                "w/c 5 Oct 2026 | 'w/c 5 Oct 2026' is not a date that can be read"
                        + " | write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD",
                "2025-09-30/2025-10-31 | '2025-09-30/2025-10-31' is not a date that can be read"
                        + " | write one date, such as by 2025-10-31",
                "Sep 25 | 'Sep 25' is not a date that can be read"
                        + " | write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD;"
                        + " a year has four digits where it could be a day",
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
                "before by 2026",
                "mid end of 2026",
                "mid 2026-W14",
                "Mon 2026",
                "5th 2026",
                "summer 2025/26",
                "winter 2025/27",
                "2026-04 A",
                "next year",
                "25-09-30",
                "99/99/2025",
                "2025-09-30T25:00",
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
