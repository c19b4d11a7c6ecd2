package dev.slipway.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of the days to come. */
class ForecastCommandTest {

    private static final String AS_OF = "2022-10-31";

    @TempDir
    private Path here;

    private Path net;

    @BeforeEach
    void fill() {
        net = CreepingPortfolio.of(here.resolve("net"), 12);
    }

    @Test
    void withoutAClassTheChanceIsToldAndNoInterval() {
        Run run = forecast("--as-of", AS_OF);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("net ")
                .contains("No reference class is chosen", "chance that it holds the deadline.", "Checked on your data")
                .doesNotContain("; P50", "F forecast");
    }

    @Test
    void withAClassP50AndP80StandBesideTheForecastAndArePictured() throws IOException {
        choose("nyc-public-works");
        Run run = forecast("--as-of", AS_OF, "--at", "2024-01-01");

        assertThat(run.out())
                .contains("Compared with the reference class nyc-public-works (151 milestones)")
                .containsPattern(
                        "quay: m0\n    deadline 2026-12-31; forecast 20\\d\\d-\\d\\d-\\d\\d, reported 2022-10-30; P50")
                .containsPattern("like this one: half\\s+moved by [\\d,]+ days or more\\.")
                .containsPattern("\n    [ F|=-]*F[ F|=-]*\n")
                .contains("on 2024-01-01 the forecast may say: P10", "F forecast, | deadline");
    }

    @Test
    void aDayOfWhichNothingCanBeToldIsNamedWithTheReason() throws IOException {
        assertThat(joined(forecast("--as-of", AS_OF, "--at", "2024-01-01").out()))
                .contains("On 2024-01-01 nothing is told of quay/m0, ", "quay/m11: no reference class is chosen.");
        assertThat(forecast("--as-of", AS_OF, "--at", "2024-01-01", "--format", "json")
                        .out())
                .contains("\"at\": []", "\"unanswered\": [", "\"reason\": \"no reference class is chosen\"");

        choose("nyc-public-works");
        Run run = forecast("--as-of", AS_OF, "--at", "2500-01-01", "--at", "2024-01-01");
        assertThat(joined(run.out()))
                .contains(
                        "quay/m11: that is more than 30 years after the report.", "on 2024-01-01 the forecast may say")
                .doesNotContain("on 2500-01-01 the forecast may say", "On 2024-01-01 nothing is told");
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void aDayBeforeTheOneThatIsLookedAheadFromIsRefused() {
        Run run = forecast("--as-of", AS_OF, "--at", "2020-01-01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--at 2020-01-01 is before " + AS_OF);
    }

    @Test
    void theSameAsJson() throws IOException {
        choose("nyc-public-works");
        Run run = forecast("--as-of", AS_OF, "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"schema\": \"slipway/forecast/1\",\n  \"programme\": \"net\"")
                .contains(
                        "\"referenceClass\": \"nyc-public-works\"",
                        "\"chance\": 0.",
                        "\"p50\": \"20",
                        "\"calibration\": {")
                .contains("\"checked\": true", "\"bands\": [");
        assertThat(forecast("--as-of", AS_OF, "--format", "ndjson").outLines()).hasSize(1);
    }

    @Test
    void itIsWrittenAsAPageAndAsAWorkbookToo() throws IOException {
        choose("nyc-public-works");
        Path page = here.resolve("ahead.html");
        Path book = here.resolve("ahead.xlsx");
        Run run = forecast("--as-of", AS_OF, "--format", "html=" + page, "--format", "xlsx=" + book);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(page).content().contains("\"fan\":{", "Compared with the reference class nyc-public-works");
        assertThat(book).isNotEmptyFile();
    }

    @Test
    void aFormatThatItIsNotWrittenAsIsRefused() {
        assertThat(forecast("--format", "sarif").err())
                .contains("a forecast is written as table, json, ndjson, html or xlsx, not as 'sarif'");
        new Folder(here)
                .with(
                        "net.ndjson",
                        "{\"programme\": \"net\", \"milestones\": [{\"id\": \"m\", \"deadline\": \"2026\"}]}\n");
        net = here.resolve("net.ndjson");
        assertThat(forecast("--as-of", AS_OF, "--format", "html").err())
                .contains("the forecasts of a portfolio are written as table or ndjson, not as 'html'");
    }

    @Test
    void whatIsReportedAfterTheDayChangesNothing() throws IOException {
        choose("nyc-public-works");
        String before = forecast("--as-of", AS_OF, "--format", "json").out();
        new Folder(net)
                .with(
                        "status/later.csv",
                        """
                        report_date,terminal,milestone,forecast,actual
                        2022-11-01,quay,m0,2039-01-01,
                        2022-11-01,quay,m1,,2022-10-31
                        """);

        assertThat(forecast("--as-of", AS_OF, "--format", "json").out()).isEqualTo(before);
        assertThat(forecast("--as-of", "2022-11-01", "--format", "json").out()).isNotEqualTo(before);
    }

    @Test
    void aRecordThatIsTooShortIsNotYetCheckedAndAClassOfTheseMilestonesIsNoCheck() throws IOException {
        net = CreepingPortfolio.of(here.resolve("few"), 4);
        assertThat(forecast("--as-of", AS_OF).out())
                .contains("There is no record to compare with", "Not yet checked on your data: 4 of the 10");

        net = CreepingPortfolio.of(here.resolve("own"), 12);
        Run.of("forecast", "learn", net, "-o", net.resolve("class.csv"));
        choose("class.csv");
        assertThat(forecast("--as-of", AS_OF).out()).contains("holds these very milestones");
    }

    @Test
    void whereForecastsWereKeptTheReportedOneIsSaidToBeAsGood() {
        StringBuilder kept = new StringBuilder("report_date,terminal,milestone,forecast\n");
        for (int number = 0; number < 12; number++) {
            for (int report = 0; report < 8; report++) {
                kept.append(CreepingPortfolio.FIRST.plusDays(91L * report))
                        .append(",quay,m")
                        .append(number)
                        .append(',')
                        .append(CreepingPortfolio.FIRST.plusDays(1_500 + (report == 3 ? 40 : 0)))
                        .append('\n');
            }
        }
        new Folder(net).with("status/all.csv", kept.toString());

        assertThat(forecast("--as-of", AS_OF).out()).contains("the reported forecast is as good: keep to it");
    }

    @Test
    void aClassThatIsNotThereIsBadInputWithItsPlace() throws IOException {
        choose("nyc-public-work");
        assertThat(forecast("--as-of", AS_OF).exit()).isEqualTo(3);
        assertThat(forecast("--as-of", AS_OF).err())
                .contains("programme.yaml:1:17", "no reference class of this name", "did you mean 'nyc-public-works'?");
        choose("../class.csv");
        assertThat(forecast("--as-of", AS_OF).err()).contains("lies next to the programme");
    }

    @Test
    void itSpeaksTheLanguagesOfTheReports() throws IOException {
        choose("nyc-public-works");
        assertThat(forecast("--as-of", AS_OF, "--lang", "ru").out()).contains("Вероятность, что срок выдержан");
        assertThat(forecast("--as-of", AS_OF, "--lang", "zh").out()).contains("守住期限的概率");
    }

    private void choose(String name) throws IOException {
        Path file = net.resolve("programme.yaml");
        String text = Files.readString(file).replaceFirst("referenceClass:.*\n", "");
        Files.writeString(file, "referenceClass: " + name + "\n" + text);
    }

    private Run forecast(String... options) {
        Object[] arguments = new Object[2 + options.length];
        arguments[0] = "forecast";
        arguments[1] = net;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }
}
