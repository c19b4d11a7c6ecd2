package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.programme.Programme;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTest {

    private static final String P =
            "{\"programme\": \"p\", \"terminals\": [{\"id\": \"a\", \"milestones\": [{\"id\": \"x\"}]}],"
                    + " \"updates\": [{\"report_date\": \"2025-01-02\", \"terminal\": \"a\", \"milestone\": \"x\"}]}";

    @TempDir
    Path temp;

    @Test
    void eachLineIsAProgrammeWithItsUpdates() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", P + "\n\n{\"programme\": \"q\"}\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes)
                .extracting(ProgrammeInput::name)
                .containsExactly(folder.name("all.ndjson:1"), folder.name("all.ndjson:3"));
        assertThat(programmes).allMatch(ProgrammeInput::isJudgeable);
        assertThat(programmes.get(0).updates())
                .extracting(update -> update.provenance().toString())
                .containsExactly(folder.name("all.ndjson:1"));
        assertThat(programmes.get(1).inputs().get(0).path()).isEqualTo(folder.name("all.ndjson:3"));
        assertThat(programmes.get(1).inputs().get(0).sha256())
                .isEqualTo("532008e7ae3671f57195362cf47111ae9f9520637f7663124e3190b317f93aec"); // of {"programme": "q"}
    }

    @Test
    void aBadLineIsReportedByItsNumberAndTheOthersGoOn() {
        TestFolder folder = new TestFolder(temp)
                .file(
                        "all.ndjson",
                        "{\"programme\": }\n{\"programme\": \"p\", \"terminls\": []}\n{\"programme\": \"q\"}\r\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).extracting(ProgrammeInput::isJudgeable).containsExactly(false, false, true);
        assertThat(folder.relative(programmes.get(0).problems()))
                .containsExactly("all.ndjson:1:15: this is not valid JSON: the value is missing before '}'"
                        + " (write null if there is none)");
        assertThat(folder.relative(programmes.get(1).problems()))
                .containsExactly("all.ndjson:2:20: unknown key 'terminls' (did you mean 'terminals'?)");
    }

    @Test
    void bytesOfALineThatAreNoTextAreReportedByItsNumber() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", P + "\n{\"programme\": \"\0\"}\n");

        assertThat(folder.relative(folder.readAll("all.ndjson").get(1).problems()))
                .containsExactly("all.ndjson:2:16: a NUL character: this is not a text file (is it the right file?)");
    }

    @Test
    void theSecondProgrammeOfAnIdIsRefused() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", P + "\n" + P + "\n");

        ProgrammeInput second = folder.readAll("all.ndjson").get(1);

        assertThat(second.isJudgeable()).isFalse();
        assertThat(folder.relative(second.problems()))
                .containsExactly("all.ndjson:2: the programme 'p' is given twice in this portfolio"
                        + " (it is also in all.ndjson:1)");
    }

    @Test
    void standardInputIsAPortfolio() {
        InputOptions options = InputOptions.defaults().withStandardInput(new ByteArrayInputStream(P.getBytes(UTF_8)));

        Inputs inputs = Inputs.at(Path.of("-"), options);

        assertThat(inputs.isPortfolio()).isTrue();
        assertThat(inputs.programmes()).extracting(ProgrammeInput::name).containsExactly("-:1");
    }

    @Test
    void foldersOfAFolderAreReadByName() {
        TestFolder folder = new TestFolder(temp)
                .file("b/programme.yaml", "programme: b\n")
                .file("a/plan.yaml", "programme: a\n")
                .file("a/slipway.yaml", "programme: plan.yaml\n")
                .file("docs/notes.md", "not a programme")
                .file(".git/programme.yaml", "programme: hidden\n");

        assertThat(Inputs.at(temp, folder.options()).isPortfolio()).isTrue();
        assertThat(folder.readAll(""))
                .extracting(input -> input.programme().map(Programme::id).orElse(""))
                .containsExactly("a", "b");
    }

    @Test
    void aPathThatHoldsNothingIsRefusedWithAHint() {
        assertThatThrownBy(() -> Inputs.at(temp.resolve("nowhere"), InputOptions.defaults()))
                .isInstanceOf(InputException.class)
                .hasMessage(temp + "/nowhere: there is no such file or folder (name the folder of a programme)");
        assertThatThrownBy(() -> Inputs.at(temp, InputOptions.defaults()))
                .hasMessage(temp + ": there is no programme.yaml here, nor in any folder below (slipway init makes one;"
                        + " slipway init --from FILE makes it from a sheet or schedule that you have)");
    }

    @Test
    void filesThatOptionsNameMustBeThere() {
        TestFolder folder = new TestFolder(temp).file("programme.yaml", "programme: p\n");
        InputOptions options = folder.options()
                .withPolicy(Path.of("nowhere.yaml"))
                .withStatus(List.of(StatusSource.of("nothing.csv")));

        assertThatThrownBy(() -> Inputs.at(temp, options))
                .hasMessage(
                        "nowhere.yaml: there is no such file or folder\nnothing.csv: there is no such file or folder");
    }

    @Test
    void aProgrammeFileBringsTheStatusNextToIt() {
        TestFolder folder = new TestFolder(temp)
                .file(
                        "plan.json",
                        "{\"programme\": \"p\", \"terminals\": [{\"id\": \"a\", \"milestones\": [{\"id\": \"x\"}]}]}")
                .file("status/a.csv", "report_date,terminal,milestone\n2025-01-02,a,x\n");

        ProgrammeInput input = folder.readAll("plan.json").get(0);

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates()).hasSize(1);
        assertThat(Inputs.at(temp.resolve("plan.json"), folder.options()).isPortfolio())
                .isFalse();
    }

    @Test
    void slipwayFileNamesWhatIsElsewhere() {
        TestFolder folder = new TestFolder(temp)
                .file("slipway.yaml", "programme: plan.yaml\nstatus: [reports, late.csv]\nrules: [house, missing]\n")
                .file("plan.yaml", "programme: p\nterminals: [{id: a, milestones: [{id: x}]}]\n")
                .file("reports/a.csv", "report_date,terminal,milestone\n2025-01-02,a,x\n")
                .file("late.csv", "report_date,terminal,milestone\n2025-01-03,a,x\n")
                .file("house/own.drl", "");

        ProgrammeInput input = folder.read();

        assertThat(input.updates()).hasSize(2);
        assertThat(input.rules()).containsExactly(temp.resolve("house"));
        assertThat(folder.problems())
                .containsExactly(
                        "slipway.yaml:3:16: there is no 'missing' (paths are relative to the folder of this file)");
    }

    @Test
    void oneStatusFileIsReadAlongWithTheLines() {
        TestFolder folder = grouped("2025-01-03,p,a,x\n2025-01-04,p,a,x\n2025-01-05,r,a,x\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).allMatch(ProgrammeInput::isJudgeable);
        assertThat(programmes)
                .extracting(input -> input.updates().stream()
                        .map(update -> update.provenance().line())
                        .toList())
                .containsExactly(List.of(2, 3), List.of(), List.of(4));
    }

    @Test
    void rowsThatAreNotInTheOrderOfTheLinesAreAProblem() {
        TestFolder folder = grouped("2025-01-03,q,a,x\n2025-01-05,p,a,x\n2025-01-05,r,a,x\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).extracting(ProgrammeInput::isJudgeable).containsExactly(true, true, true, false);
        assertThat(folder.relative(programmes.get(3).problems()))
                .containsExactly(
                        "all.csv:3: this row is of the programme 'p', which is not at this place in the portfolio"
                                + " (group the rows by programme, in the order of the portfolio;"
                                + " those from here on were not read)");
    }

    @Test
    void rowsOfOneProgrammeDoNotSpoilAnother() {
        TestFolder folder = grouped("2025-01-03,p,a,y\n2025-01-05,q,a,x\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).extracting(ProgrammeInput::isJudgeable).containsExactly(false, true, true);
        assertThat(folder.relative(programmes.get(0).problems()))
                .containsExactly("all.csv:2:16: unknown milestone 'y' of terminal 'a' (did you mean 'x'?; "
                        + "if it was renamed, write formerly: [y] at the milestone in programme.yaml; if it"
                        + " was given up, keep it there with cancelled: {on: ..., approver: ..., reason: ...})");
    }

    @Test
    void severalThreadsReadTheSameAsOne() {
        String lines = IntStream.range(0, 100)
                .mapToObj(number -> P.replace("\"p\"", "\"p" + number % 90 + "\"") + (number % 7 == 0 ? "}" : ""))
                .collect(Collectors.joining("\n"));
        TestFolder folder = new TestFolder(temp).file("all.ndjson", lines);

        assertThat(read(folder, 3)).isEqualTo(read(folder, 1)).hasSize(100);
        assertThat(read(folder, 3).get(95))
                .startsWith(
                        "[" + folder.name("all.ndjson:96") + ": the programme 'p5' is given twice in this portfolio");
    }

    private static List<String> read(TestFolder folder, int threads) {
        Function<ProgrammeInput, String> summary = input -> input.problems() + " " + input.inputs() + input.updates();
        try (Stream<String> read =
                Inputs.at(folder.path("all.ndjson"), folder.options()).programmes(threads, summary)) {
            return read.toList();
        }
    }

    @Test
    void rowsOfAProgrammeWhoseLineBreaksOffAreReportedWithIt() {
        TestFolder folder = grouped("2025-01-03,p,a,x\n2025-01-05,q,a,x\n")
                .file("all.ndjson", line("p").replace("]}", "}") + "\n" + line("q"));

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).extracting(ProgrammeInput::isJudgeable).containsExactly(false, true);
        assertThat(folder.relative(programmes.get(0).problems()))
                .last()
                .isEqualTo(
                        "all.csv:2: the rows of the programme 'p' were not read, and neither was a line of the portfolio"
                                + " (fix that line first)");
        assertThat(programmes.get(1).updates()).hasSize(1);
    }

    @Test
    void problemsOfUpdatesInAProgrammeAreReportedLikeRowsOfAFile() {
        String sound = "{\"report_date\": \"2025-01-02\", \"terminal\": \"a\", \"milestone\": \"x\"";
        TestFolder folder = new TestFolder(temp)
                .file(
                        "all.ndjson",
                        line(
                                        "p",
                                        sound + ", \"forcast\": \"2026\"}, 7, " + sound
                                                + ", \"note\": null, \"note\": \"twice\"}, " + sound
                                                + ", \"note\": {\"de\": 1}}, " + sound + ", \"note\": \"\"}")
                                + "{\"updates\": [" + sound + "}], \"programme\": \"q\", \"updates\": [" + sound
                                + "}]}\n"
                                + "{\"programme\": \"r\", \"updates\": {}}\n"
                                + "{\"programme\": \"s\", \"updates\": null}\n"
                                + "{\"programme\": \"t\", \"updates\": [{\"forcast\": 1}, {]}\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes.get(0).updates()).hasSize(1);
        assertThat(programmes)
                .flatExtracting(input -> folder.relative(input.problems()))
                .extracting(problem -> problem.replaceFirst(" \\((known|begin each).*", ""))
                .containsExactly(
                        "all.ndjson:1:154: unknown key 'forcast' (did you mean 'forecast'?)",
                        "all.ndjson:1:174: a status row is written as keys and values; here is '7'",
                        "all.ndjson:1:256: the key 'note' is given twice (it is also on line 1)",
                        "all.ndjson:1:347: 'note' is a single value, not keys and values",
                        "all.ndjson:2:56: unknown terminal 'a' ("
                                + "if it was renamed, write formerly: [a] at the terminal in programme.yaml)",
                        "all.ndjson:2:99: the key 'updates' is given twice (it is also on line 2)",
                        "all.ndjson:3:31: status is a list of rows, not keys and values",
                        "all.ndjson:5:33: unknown key 'forcast' (did you mean 'forecast'?)",
                        "all.ndjson:5:49: this is not valid JSON: ']' does not close what was opened last"
                                + " (pair the brackets)");
    }

    @Test
    void howMuchOfAFileIsTakenUpIsKnown() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", P + "\n" + P.replace("\"p\"", "\"q\"") + "\n");
        Inputs inputs = Inputs.at(folder.path("all.ndjson"), folder.options());
        try (Stream<ProgrammeInput> programmes = inputs.programmes()) {
            Iterator<ProgrammeInput> each = programmes.iterator();
            assertThat(inputs.share()).hasValue(0);
            each.next();
            assertThat(inputs.share()).hasValue(0.5);
            each.next();
            assertThat(inputs.share()).hasValue(1);
        }
    }

    @Test
    void rowsOfALineThatCannotBeReadArePassedOver() {
        TestFolder folder = grouped("2025-01-03,p,a,x\n2025-01-05,q,a,x\n").file("all.ndjson", "{bad\n" + line("q"));

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes.get(1).updates()).hasSize(1);
        assertThat(folder.relative(programmes.get(2).problems()))
                .containsExactly(
                        "all.csv:2: the rows of the programme 'p' were not read, and neither was a line of the portfolio"
                                + " (fix that line first)");
    }

    @Test
    void foldersOfAFolderHaveTheirOwnStatus() {
        TestFolder folder = new TestFolder(temp).file("a/programme.yaml", "programme: a\n");
        InputOptions options = folder.options().withStatus(List.of(StatusSource.of("-")));

        assertThatThrownBy(() -> Inputs.at(temp, options))
                .hasMessage(temp + ": the programmes of a folder have their status in folders of their own, not in"
                        + " --status (move the rows there, or make the programmes an NDJSON portfolio)");
    }

    private TestFolder grouped(String rows) {
        TestFolder folder = new TestFolder(temp)
                .file("all.ndjson", line("p") + line("q") + line("r"))
                .file("all.csv", "report_date,programme,terminal,milestone\n" + rows);
        return folder.with(folder.options().withStatus(List.of(new StatusSource.Files(folder.path("all.csv")))));
    }

    private static String line(String id, String updates) {
        return line(id).replace("]}]}", "]}], \"updates\": [" + updates + "]}");
    }

    private static String line(String id) {
        return "{\"programme\": \"" + id + "\", \"terminals\": [{\"id\": \"a\", \"milestones\": [{\"id\": \"x\"}]}]}\n";
    }
}
