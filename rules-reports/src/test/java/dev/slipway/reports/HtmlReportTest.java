package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be checked of the page without a browser; {@code PageBrowserTest} of the command checks the rest. */
class HtmlReportTest {

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" class=\"pictures\">(.*?)</script>", Pattern.DOTALL);

    private static String page(Assessment... assessments) throws IOException {
        ReportOptions options = assessments.length == 1
                ? ReportOptions.plain()
                : ReportOptions.plain().forPortfolio();
        return Written.as(ReportFormat.HTML, options, assessments);
    }

    /** What is read, without what runs. */
    private static String text(String page) {
        return SCRIPT.matcher(page).replaceAll("");
    }

    @Test
    void theSameAssessmentGivesTheSamePage() throws IOException {
        assertThat(page(SampleAssessment.rich())).isEqualTo(page(SampleAssessment.rich()));
    }

    @Test
    void nothingRunsButTheScriptsThatThePolicyNames() throws Exception {
        String page = page(SampleAssessment.rich());
        List<String> scripts =
                SCRIPT.matcher(page).results().map(script -> script.group(1)).toList();

        assertThat(scripts).hasSize(2);
        for (String script : scripts) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertThat(page).contains("&#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
        }
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("unsafe-eval");
        assertThat(text(page)).doesNotContain("href=\"http", "url(", " src=", " onerror=", " onclick=");
    }

    @ParameterizedTest
    @MethodSource("dev.slipway.reports.HostileNames#all")
    void hostileNameIsText(String name) throws IOException {
        String page = page(SampleAssessment.named(name));

        assertThat(SCRIPT.matcher(page).results()).hasSize(2);
        assertThat(text(page)).doesNotContain("<img", "\u0000", "\u001B", "\u202E");
        assertThat(pictures(page).at("/timelines/0").size()).isPositive();
    }

    @Test
    void showsWhatTheAssessmentSays() throws IOException {
        String page = page(SampleAssessment.rich());

        assertThat(text(page))
                .contains("<p class=\"verdict red\">2 of 3 open milestones are late, ", " RED: ")
                .contains("data-rule=\"S01\"", "status/2026-03.csv:")
                .containsPattern("<li class=\"tile red\">")
                .contains("SHA-256");
        assertThat(page.length()).isLessThan(2_000_000);
    }

    @Test
    void evidenceOnAPageOfAHostIsALinkAndNothingElseIs() throws IOException {
        Alert alert = SampleAlert.of("S01", Severity.RED, "t/m")
                .evidence("https://host.example/report?id=7&day=\"1", 0, "forecast 2026-09")
                .evidence("javascript:alert(1)", 0, "harm")
                .evidence("status/march.csv", 3, "60% done")
                .build();

        String page = page(SampleAssessment.with("p", "Programme", Rag.RED, alert));

        assertThat(page)
                .contains(
                        "<a href=\"https://host.example/report?id=7&amp;day=&#34;1\" rel=\"noreferrer\"><code>https://host.example/")
                .contains("<code>javascript:alert(1)</code> harm", "<code>status/march.csv:3</code> 60% done")
                .doesNotContain("href=\"javascript", "href=\"status");
    }

    @Test
    void aMapIsShownOnlyWhereATerminalHasAPlace() throws IOException {
        assertThat(page(SampleAssessment.nothingToJudge()))
                .doesNotContain("id=\"world\"")
                .contains("No terminal has coordinates");
    }

    @Test
    void aPortfolioBeginsWithItsVerdictAndATableThatLeadsToItsProgrammes() throws IOException {
        String page = text(page(SampleAssessment.rich(), SampleAssessment.nothingToJudge()));
        int firstProgramme = page.indexOf("<article class=\"programme\"");

        assertThat(page.substring(0, firstProgramme))
                .containsSubsequence(
                        "<p class=\"verdict red\">RED: 3 red, 2 amber, 1 info in 1 of 2 programmes",
                        "2 programmes: 1 red, 0 amber, 0 green, 1 grey.",
                        "<tr class=\"red\">",
                        "<a href=\"#programme-1\">East-West terminal network</a>",
                        ">3</td>",
                        ">2</td>",
                        ">1</td>",
                        "<tr class=\"grey\">",
                        "<a href=\"#programme-2\">",
                        "○</span> grey</td>");
        assertThat(page.substring(firstProgramme)).contains("id=\"programme-1\"", "id=\"programme-2\"");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results())
                .extracting(id -> id.group(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachRuleBehindAnAlertSaysWhyItMattersAndWhereItComesFrom() throws IOException {
        String page = text(page(SampleAssessment.named("said")));

        assertThat(page.substring(page.indexOf("<section class=\"rules\">")))
                .contains("<th scope=\"col\">Why it matters</th><th scope=\"col\">Source of the rule</th>")
                .contains("<tr><td>S01</td><td>said</td><td>said</td><td>said</td></tr>");
    }

    @Test
    void theMostSevereAlertsComeFirst() throws IOException {
        assertThat(Pattern.compile("data-gravity=\"(\\d)\"")
                        .matcher(page(SampleAssessment.rich()))
                        .results()
                        .map(gravity -> gravity.group(1)))
                .hasSizeGreaterThan(3)
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguage(Language language) throws IOException {
        String page = Written.as(ReportFormat.HTML, ReportOptions.plain().in(language), SampleAssessment.rich());

        assertThat(page).contains("<html lang=\"" + language.tag() + "\">").doesNotContain(">html.");
    }

    private static JsonNode pictures(String page) {
        return DATA.matcher(page)
                .results()
                .map(data -> JsonMapper.shared().readTree(data.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
