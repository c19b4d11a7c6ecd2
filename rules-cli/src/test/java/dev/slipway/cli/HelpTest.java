package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of itself, and of arguments that it does not understand. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "validate",
                "explain",
                "timeline",
                "trend",
                "compare",
                "forecast",
                "forecast score",
                "forecast learn",
                "init",
                "template",
                "import",
                "rules",
                "rules list",
                "watch",
                "serve",
                "completion"
            })
    void helpOfEveryCommandHasAnExample(String command) {
        Run run = Run.of(Stream.of((command + " --help").strip().split(" ")).toArray());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: slipway").contains("\nExamples:\n  ");
        assertThat(run.out().substring(run.out().indexOf("\nExamples:"))).contains(("slipway " + command).strip());
        assertThat(run.outLines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void nothingAskedForShowsTheCommands() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("  check ").contains("  validate ").contains("  explain ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "check --version"})
    void versionIsPrinted(String arguments) {
        Run run = Run.of(Stream.of(arguments.split(" ")).toArray());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("slipway ").contains("\nJava 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            chek                     | there is no command 'chek'; did you mean 'check'?
            rules lists              | there is no command 'lists'; did you mean 'list'?
            check --frmat csv        | there is no option '--frmat'; did you mean '--format'?
            check . --as-off         | there is no option '--as-off'; did you mean '--as-of'?
            explain S01:a . --formt  | there is no option '--formt'; known: --status, --policy,
            check here there         | 'there' is one argument too many
            check --fail-on          | Missing required parameter for option '--fail-on'
            timeline . --width 59    | Invalid value for option '--width': '59' is no whole number from 60 to 1000
            check --threads 99999999999 | Invalid value for option '--threads': '99999999999' is no whole number from 1 to
            check --threads two      | Invalid value for option '--threads': 'two' is no whole number from 1 to 1000
            rules test --min-coverage 101 | Invalid value for option '--min-coverage': '101' is no number from 0 to 100
            timeline . --lang de     | there is no language 'de'; known: en, ru, zh
            check --fail-on purple   | --fail-on purple is none of red, amber, info, never
            """)
    void argumentsThatAreNotUnderstoodAreReportedWithASuggestion(String arguments, String message) {
        Run run = Run.of(Stream.of(arguments.split(" ")).toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
        assertThat(run.err()).startsWith("slipway: " + message);
    }

    @Test
    void completionIsAScriptThatBashAccepts() throws IOException, InterruptedException {
        Run run = Run.of("completion");
        assertThat(run.out())
                .contains("--as-of")
                .contains("--milestone")
                .contains("\"en\" \"ru\" \"zh\"")
                .contains("\"red\" \"amber\" \"info\" \"never\"");
        Process bash =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (OutputStream script = bash.getOutputStream()) {
            script.write(run.out().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void rulesAreListedInColumns() {
        Run run = Run.of("rules", "list");
        assertThat(run.exit()).isZero();
        assertThat(run.outLines().get(0)).matches("RULE  TITLE +ON +NEEDS +READS +FILE");
        assertThat(run.outLines())
                .anySatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "S01   Overdue +open milestone +deadline +bands.amber, bands.red +standard/milestones.drl:\\d+"))
                .anySatisfy(line -> assertThat(line).startsWith("C06   Capacity conflict"));
    }
}
