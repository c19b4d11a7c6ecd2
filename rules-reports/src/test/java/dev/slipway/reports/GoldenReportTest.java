package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format that is text against a file a person has looked at. */
class GoldenReportTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void richAssessmentIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        GoldenFile.compare("rich." + format.word(), Written.as(format, ReportOptions.plain(), SampleAssessment.rich()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void waivedAssessmentIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        GoldenFile.compare(
                "waived." + format.word(), Written.as(format, ReportOptions.plain(), SampleAssessment.waived()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void nothingToJudgeIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        GoldenFile.compare(
                "nothing-to-judge." + format.word(),
                Written.as(format, ReportOptions.plain(), SampleAssessment.nothingToJudge()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void portfolioIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        Assessment[] portfolio = {SampleAssessment.rich(), SampleAssessment.nothingToJudge()};
        GoldenFile.compare(
                "portfolio." + format.word(),
                Written.as(format, ReportOptions.plain().forPortfolio(), portfolio));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void emptyPortfolioIsWrittenAsTheGoldenFile(ReportFormat format) throws IOException {
        GoldenFile.compare(
                "empty-portfolio." + format.word(),
                Written.as(format, ReportOptions.plain().forPortfolio()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 140})
    void tableIsWrittenToTheWidth(int width) throws IOException {
        ReportOptions options = new ReportOptions(false, width, false);
        GoldenFile.compare(
                "rich-" + width + ".table", Written.as(ReportFormat.TABLE, options, SampleAssessment.rich()));
    }

    @Test
    void colourIsWrittenAsTheGoldenFile() throws IOException {
        ReportOptions options = new ReportOptions(true, 100, false);
        GoldenFile.compare("rich-colour.table", Written.as(ReportFormat.TABLE, options, SampleAssessment.rich()));
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
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                richAssessmentIsWrittenAsTheGoldenFile(format);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
