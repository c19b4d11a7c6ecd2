package dev.slipway.model.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Words RUSSIAN = Words.of(Language.RUSSIAN);
    private static final Words CHINESE = Words.of(Language.CHINESE);

    @ParameterizedTest
    @CsvSource({
        "0, 0 days, 0 дней, 0天",
        "1, 1 day, 1 день, 1天",
        "2, 2 days, 2 дня, 2天",
        "5, 5 days, 5 дней, 5天",
        "11, 11 days, 11 дней, 11天",
        "21, 21 days, 21 день, 21天",
        "22, 22 days, 22 дня, 22天",
        "101, 101 days, 101 день, 101天",
        "111, 111 days, 111 дней, 111天",
    })
    void countsDays(int days, String english, String russian, String chinese) {
        assertThat(ENGLISH.count(days, "days")).isEqualTo(english);
        assertThat(RUSSIAN.count(days, "days")).isEqualTo(russian);
        assertThat(CHINESE.count(days, "days")).isEqualTo(chinese);
    }

    @Test
    void aYearIsNoNumberOfThousands() {
        assertThat(ENGLISH.fill("{year}, {count}, {days:days}", Map.of("year", 2026, "count", 2026.0, "days", 2026)))
                .isEqualTo("2026, 2,026, 2,026 days");
        assertThat(ENGLISH.value(1899)).isEqualTo("1,899");
    }

    @Test
    void aTruthIsSaidInWords() {
        assertThat(ENGLISH.fill("{late}, {held}", Map.of("late", true, "held", false)))
                .isEqualTo("yes, no");
        assertThat(RUSSIAN.value(true)).isEqualTo("да");
        assertThat(CHINESE.value(false)).isEqualTo("否");
    }

    @Test
    void aWholeNumberIsNoShare() {
        assertThat(ENGLISH.fill("{left:percent}, {share:percent}", Map.of("left", 10, "share", 0.5)))
                .isEqualTo("10, 50%");
    }

    @Test
    void rangesTakeTheCaseTheyAsk() {
        Map<String, Object> values = Map.of("late", DayRange.between(31, 61), "most", DayRange.atMost(2));

        assertThat(ENGLISH.fill("{late:days}, {most:days}", values)).isEqualTo("31 to 61 days, up to 2 days");
        assertThat(RUSSIAN.fill("{late:days}, {most:days}", values)).isEqualTo("от 31 до 61 дня, до 2 дней");
        assertThat(CHINESE.fill("{late:days}, {most:days}", values)).isEqualTo("31至61天, 至多2天");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 01.03.2026, 2026年3月1日",
        "2026-03, март 2026, 2026年3月",
        "Q3 2026, III квартал 2026, 2026年第三季度",
        "end of 2026, IV квартал 2026, 2026年第四季度",
        "H1 2026, первое полугодие 2026, 2026年上半年",
        "H2 2026, второе полугодие 2026, 2026年下半年",
        "mid 2026, середина 2026, 2026年年中",
        "2026, 2026 год, 2026年",
        "by 2026, не позднее 31.12.2026, 不晚于2026年12月31日",
        "by 2026-06, не позднее 30.06.2026, 不晚于2026年6月30日",
        "before 2026-06, не позднее 31.05.2026, 不晚于2026年5月31日",
        "after 2026-06, не ранее 01.07.2026, 不早于2026年7月1日",
        "2026-W10, 02.03.2026 – 08.03.2026, 2026年3月2日至2026年3月8日",
        "spring 2026, 01.03.2026 – 31.05.2026, 2026年3月1日至2026年5月31日",
        "mid-March 2026, 11.03.2026 – 20.03.2026, 2026年3月11日至2026年3月20日",
        "TBD, дата неизвестна, 日期未知",
    })
    void writesDatesAsTheReaderDoes(String text, String russian, String chinese) {
        DateWindow date = DateWindow.parse(text);

        assertThat(ENGLISH.date(date)).isEqualTo(text);
        assertThat(RUSSIAN.date(date)).isEqualTo(russian);
        assertThat(CHINESE.date(date)).isEqualTo(chinese);
    }

    @Test
    void writesAForecastByADayAsTheDeadlineByIt() {
        DateWindow forecast = DateWindow.parse("by 2026").asForecastOf(LocalDate.of(2026, 3, 1));

        assertThat(RUSSIAN.date(forecast)).isEqualTo("не позднее 31.12.2026");
    }

    @Test
    void writesNumbersAndLists() {
        assertThat(ENGLISH.number(66_500.5)).isEqualTo("66,500.5");
        assertThat(RUSSIAN.number(66_500.5)).isEqualTo("66\u00A0500,5");
        assertThat(CHINESE.value(List.of(1, 2))).isEqualTo("1、2");
    }

    private static String filled(String template, Object value) {
        return ENGLISH.fill(template, Map.of("value", value));
    }

    @Test
    void fillsAValueWhereverItsNameIs() {
        assertThat(filled("{value} and {value}", "this")).isEqualTo("this and this");
    }

    @Test
    void leavesANameWithoutAValueAsItIsWritten() {
        assertThat(filled("{other:days} of {value}", 3)).isEqualTo("{other:days} of 3");
    }

    @Test
    void takesWhatAValueHoldsAsItIs() {
        assertThat(filled("{value}", "{value} $1 \\ {other}")).isEqualTo("{value} $1 \\ {other}");
    }

    @Test
    void speaksOfOneDayAndOfSeveral() {
        assertThat(filled("{value:days}", 1200)).isEqualTo("1,200 days");
        assertThat(filled("{value:days}", DayRange.exactly(1))).isEqualTo("1 day");
        assertThat(filled("{value:days}", DayRange.atMost(60))).isEqualTo("up to 60 days");
        assertThat(filled("{value:days}", DayRange.atMost(1))).isEqualTo("up to 1 day");
    }

    @Test
    void countsByTheNumberAsItIsShown() {
        assertThat(filled("{value:days}", 0.997)).isEqualTo("1 day");
        assertThat(filled("{value:days}", 0.99)).isEqualTo("0.99 days");
        assertThat(RUSSIAN.fill("{value:days}", Map.of("value", 1.997))).isEqualTo("2 дня");
    }

    @Test
    void aFormThatThereIsNotLeavesTheValue() {
        assertThat(filled("{value:dais}", 3)).isEqualTo("3");
        assertThat(filled("{value:days}", "soon")).isEqualTo("soon");
    }

    @Test
    void writesNumbersInOneWayEverywhere() {
        assertThat(filled("{value}", 66500.0)).isEqualTo("66,500");
        assertThat(filled("{value}", 40.0)).isEqualTo("40");
        assertThat(filled("{value}", 0.834)).isEqualTo("0.83");
        assertThat(filled("{value:percent}", 0.889)).isEqualTo("88%");
        assertThat(filled("{value:percentOver}", 0.101)).isEqualTo("11%");
    }

    @Test
    void namesMilestonesTerminalsAndDatesAsPeopleDo() {
        Terminal terminal = Terminal.of("port").name("Port of Alyat").build();
        Milestone milestone = Milestone.of("port", "launch").name("Launch").build();

        assertThat(filled("{value}", terminal)).isEqualTo("Port of Alyat");
        assertThat(filled("{value}", List.of(milestone, milestone))).isEqualTo("Launch, Launch");
        assertThat(filled("{value}", DateWindow.parse("Q3 2025"))).isEqualTo("Q3 2025");
    }

    @Test
    void refusesATextThatThereIsNot() {
        assertThatThrownBy(() -> RUSSIAN.text("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void aBundleThatIsNotThereIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Words.of(Language.RUSSIAN, name -> null))
                .withMessageContaining("words.properties");
    }
}
