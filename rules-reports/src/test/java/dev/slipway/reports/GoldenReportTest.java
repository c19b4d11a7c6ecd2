package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format that is text against a file a person has looked at. {@code -Dgolden.refresh=true} writes the files again. */
class GoldenReportTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void richAssessmentIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        compare("rich." + format.word(), Written.as(format, ReportOptions.plain(), SampleAssessment.rich()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void waivedAssessmentIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        compare("waived." + format.word(), Written.as(format, ReportOptions.plain(), SampleAssessment.waived()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void nothingToJudgeIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        compare(
                "nothing-to-judge." + format.word(),
                Written.as(format, ReportOptions.plain(), SampleAssessment.nothingToJudge()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void portfolioIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        Assessment[] portfolio = {SampleAssessment.rich(), SampleAssessment.nothingToJudge()};
        compare(
                "portfolio." + format.word(),
                Written.as(format, ReportOptions.plain().forPortfolio(), portfolio));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void emptyPortfolioIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        compare(
                "empty-portfolio." + format.word(),
                Written.as(format, ReportOptions.plain().forPortfolio()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 140})
    void tableIsWrittenToTheWidth(int width) throws IOException {
        ReportOptions options = new ReportOptions(false, width, false);
        compare("rich-" + width + ".table", Written.as(ReportFormat.TABLE, options, SampleAssessment.rich()));
    }

    @Test
    void colourIsWrittenAsTheGoldenFile() throws IOException {
        ReportOptions options = new ReportOptions(true, 100, false);
        compare("rich-colour.table", Written.as(ReportFormat.TABLE, options, SampleAssessment.rich()));
    }

    @Test
    void colourOnlyAddsToTheWords() throws IOException {
        ReportOptions options = new ReportOptions(true, 100, false);
        String coloured = Written.as(ReportFormat.TABLE, options, SampleAssessment.rich());
        assertThat(coloured.replaceAll("\u001B\\[[\\d;]+m", ""))
                .isEqualTo(Written.as(ReportFormat.TABLE, ReportOptions.plain(), SampleAssessment.rich()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void localeAndTimeZoneMakeNoDifference(ReportFormat format) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            richAssessmentIsWrittenAsTheGoldenFile(format);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            richAssessmentIsWrittenAsTheGoldenFile(format);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void compare(String name, String written) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, written);
        }
        assertThat(written.lines())
                .containsExactlyElementsOf(Files.readString(golden).lines().toList());
        assertThat(written).isEqualTo(Files.readString(golden));
    }
}
