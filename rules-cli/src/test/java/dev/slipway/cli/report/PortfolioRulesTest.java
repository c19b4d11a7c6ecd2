package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules {@code @on("portfolio")}: they compare programmes when all are judged. */
class PortfolioRulesTest {

    @TempDir
    Path here;

    @BeforeEach
    void writeAPortfolioInWhichOneOwnerIsLateInTwoProgrammes() throws IOException {
        programme("east", "2026-03-21");
        programme("west", "2026-03-26");
        programme("south", "2026-06-30");
        write(
                "rules/across.drl",
                """
                package my.across

                import dev.slipway.model.facts.ProgrammeSummary
                import static dev.slipway.engine.Finding.red

                rule "one owner late in several programmes"
                    @id("Z01")
                    @title("Owner late in several programmes")
                    @on("portfolio")
                    @needs("milestones")
                    @message("{who} is late in {count} programmes, with {here} in {programme}.")
                when
                    $programme : ProgrammeSummary( has("milestones"), $who : latestOwner, $who != "",
                        $here : lateOf(latestOwner) )
                    accumulate( $other : ProgrammeSummary( lateOf($who) > 0 );
                        $count : count($other); $count >= $programme.limit("across.programmes") )
                then
                    insertLogical( red($programme) );
                end
                """);
        write("rules/policy.yaml", "default:\n  across: {programmes: 2}\n");
    }

    @Test
    void aRuleThatComparesProgrammesFindsWhatNoneOfThemShows() {
        Run run = check();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("Across programmes\n")
                .contains("RED    East\n  red     Z01  Owner late in several programmes\n")
                .contains("City is late in 2 programmes, with 1 in East.")
                .contains("GREEN  South\n")
                .contains("across programmes: 2 red, 0 amber, 0 info");
    }

    @Test
    void withoutOtherRulesTheProgrammesAreNoFault() {
        Run run = Run.of(
                "check",
                here.resolve("portfolio"),
                "--rules",
                here.resolve("rules"),
                "--only-rules",
                "--as-of",
                "2026-03-31");

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("nothing to judge");
        assertThat(run.out()).contains("1 of 1 open milestone is late.", "City is late in 2 programmes");
    }

    @Test
    void oneProgrammeAloneIsNotJudgedByThem() {
        Run run = Run.of(
                "check",
                here.resolve("portfolio/east"),
                "--rules",
                here.resolve("rules"),
                "--only-rules",
                "--as-of",
                "2026-03-31");

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("judge nothing here: this is one programme");
    }

    @Test
    void itRestsOnTheGravestAlertsOfItsProgramme() {
        assertThat(check().out().replaceAll("\\s+", " "))
                .contains("east/programme.yaml:5 S01 harbour/permit: permit was due 2026-03-21 and is 10 days late");
    }

    @Test
    void waiversCoverItAsTheyCoverOthers() throws IOException {
        write(
                "waivers.yaml",
                """
                - {rule: Z01, subject: east, owner: Board, reason: agreed, until: 2026-12-31}
                - {rule: Z01, subject: west, owner: Board, reason: agreed, until: 2026-12-31}
                """);
        Run run = check("--waivers", here.resolve("waivers.yaml"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("waived").contains("across programmes: 0 red, 0 amber, 0 info");
    }

    @Test
    void jsonHasItUnderAKeyOfItsOwnAsItsSchemaSays() {
        String json = check("--format", "json").out();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/portfolio.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json.substring(json.indexOf("\"portfolio\": {")).replaceAll("\\s+", " "))
                .contains("\"rule\": \"Z01\"", "\"subject\": \"east\"", "\"examined\": 3, \"alerts\": 2")
                .contains(
                        "2 of 3 programmes have late milestones: 2 of 3 open milestones, the worst (in East) by 10 days.")
                .doesNotContain("There are no milestones");
        assertThat(json.substring(json.indexOf("\"summary\"", json.indexOf("\"portfolio\": {") + 900)))
                .contains("\"programmes\": 3");
    }

    @Test
    void pagesAndWorkbooksShowIt() throws IOException {
        Path page = here.resolve("page.html");
        Path book = here.resolve("book.xlsx");
        check("--format", "html=" + page, "--format", "xlsx=" + book);

        assertThat(Files.readString(page)).contains("City is late in 2 programmes, with 1 in West.");
        try (Workbook workbook = WorkbookFactory.create(book.toFile())) {
            assertThat(workbook.getSheetAt(1))
                    .anySatisfy(row -> assertThat(row).anySatisfy(cell -> assertThat(cell.toString())
                            .isEqualTo("City is late in 2 programmes, with 1 in East.")));
        }
    }

    @Test
    void withoutSuchRulesNothingIsSaidOfThePortfolio() {
        Run run = Run.of("check", here.resolve("portfolio"), "--as-of", "2026-03-31", "--format", "json");

        assertThat(run.out()).doesNotContain("\"portfolio\": {");
    }

    @Test
    void anAlertThatComparesProgrammesIsExplained() {
        Run found = ask("explain", "Z01:east", here.resolve("portfolio"));
        Run silent = ask("explain", "Z01:south", here.resolve("portfolio"));

        assertThat(found.exit()).as(found.err()).isZero();
        assertThat(found.out())
                .contains("RED  Z01 Owner late in several programmes  east", "City is late in 2 programmes")
                .doesNotContain("found nothing");
        assertThat(silent.out())
                .contains("portfolio: Z01 Owner late in several programmes found nothing against south");
    }

    @Test
    void whyItIsSilentOnAProgrammeIsSaidOnce() {
        Run run = ask("rules", "why-not", "Z01", "south", here.resolve("portfolio"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .containsOnlyOnce("Z01 stayed silent on south as of 2026-03-31")
                .contains("failed", "$who != \"\"")
                .doesNotContain("the programme has no subject");
    }

    @Test
    void ofOneProgrammeNobodySaysWhatComparingItWouldShow() {
        Run why = ask("rules", "why-not", "Z01", "east", here.resolve("portfolio/east"));
        Run explained = ask("explain", "Z01:east", here.resolve("portfolio/east"));

        assertThat(why.out()).contains("Z01 compares the programmes of a portfolio, and this is one programme");
        assertThat(explained.exit()).isEqualTo(2);
        assertThat(explained.err())
                .contains("Z01 compares the programmes of a portfolio; name the folder that holds them");
    }

    @Test
    void whatIsReplayedDayByDaySaysThatItLeavesThemOut() {
        Run history = ask("history", here.resolve("portfolio"));
        Run impact = Run.of("rules", "impact", here.resolve("rules"), here.resolve("portfolio"), "--to", "2026-03-31");

        String told =
                "slipway: rules Z01 compare the programmes of a portfolio, and are left out here; slipway check judges"
                        + " by them, as of any day";
        assertThat(history.err()).containsOnlyOnce(told);
        assertThat(impact.err()).containsOnlyOnce(told);
    }

    private Run ask(Object... question) {
        List<Object> arguments = new ArrayList<>(List.of(question));
        arguments.addAll(List.of("--rules", here.resolve("rules"), "--as-of", "2026-03-31"));
        return Run.of(arguments.toArray());
    }

    @Test
    void oneProgrammeIsToldThatItIsNotComparedWithAny() {
        Run run = Run.of(
                "check", here.resolve("portfolio/east"), "--rules", here.resolve("rules"), "--as-of", "2026-03-31");

        assertThat(run.err()).contains("rules Z01 compare the programmes of a portfolio, and judge nothing here");
        assertThat(run.out()).doesNotContain("Z01");
    }

    private Run check(Object... more) {
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {
                    "check", here.resolve("portfolio"), "--rules", here.resolve("rules"), "--as-of", "2026-03-31"
                },
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(arguments);
    }

    private void programme(String id, String permit) throws IOException {
        write(
                "portfolio/" + id + "/programme.yaml",
                """
                programme: %s
                name: %s
                terminals:
                  - id: harbour
                    milestones: [{id: permit, deadline: %s, owner: City}]
                """
                        .formatted(
                                id, id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1), permit));
    }

    private void write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
