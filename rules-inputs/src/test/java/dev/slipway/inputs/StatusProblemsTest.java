package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of status rows that are wrong, word for word. */
class StatusProblemsTest {

    private static final String HEADER = "report_date,programme,terminal,milestone,deadline,forecast,actual,percent,"
            + "measure,basis,value,from,to\n";

    @TempDir
    Path temp;

    @Test
    void rowsNameWhatTheProgrammeHas() {
        assertThat(
                        problemsOf(
                                HEADER
                                        + "2025-01-02,,almati,x,,,,,,,,,\n2025-01-02,,almaty,lunch,,,,,,,,,\n2025-01-02,q,almaty,launch,,,,,,,,,\n"))
                .containsExactly(
                        "status/a.csv:2:13: unknown terminal 'almati' (did you mean 'almaty'?)",
                        "status/a.csv:3:20: unknown milestone 'lunch' of terminal 'almaty' (did you mean 'launch'?; "
                                + "if it was renamed, write formerly: [lunch] at the milestone in programme.yaml; if it"
                                + " was given up, keep it there with cancelled: {on: ..., approver: ..., reason: ...})",
                        "status/a.csv:4:12: this row is of the programme 'q', not of 'p' (move it to the status of that programme)");
    }

    @Test
    void aNameThatCannotBeAnIdIsUnknown() {
        assertThat(problemsOf(
                        "report_date,terminal,milestone\n2025-01-02,almaty,lan\u0001ch\n2025-01-02,almaty,lan/ch\n"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("unknown milestone 'lan"));
    }

    @Test
    void rowsNeedADateATerminalAndASubject() {
        assertThat(problemsOf(HEADER
                        + ",,almaty,launch,,,,,,,,,\nby 2025-01-02,,,launch,,,,,,,,,\n2025-01-02,,almaty,,,,,5,,,,,\n"))
                .containsExactly(
                        "status/a.csv:2: the row has no report_date",
                        "status/a.csv:3: the row names no terminal (the programme has several; write the id of one)",
                        "status/a.csv:3:1: report_date must be a day, not 'by 2025-01-02' (write it as 2025-09-30)",
                        "status/a.csv:4: the row names neither a milestone nor a measure (name what it reports on)");
    }

    @Test
    void everyCellOfARowIsLookedAt() {
        assertThat(problemsOf(HEADER + "2025-01-02,,almaty,launch,2025-13,whenever,by 2026,140%,,,,,\n"))
                .containsExactly(
                        "status/a.csv:2:27: 2025-13 is not a date: a year has the months 01 to 12"
                                + " (write 2025-01 to 2025-12, or Q1 2025 to Q4 2025)",
                        "status/a.csv:2:35: 'whenever' is not a date that can be read"
                                + " (write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD)",
                        "status/a.csv:2:44: an actual date says when it happened; 'by 2026' does not"
                                + " (write the day or the month in which it happened, or 'withdrawn'; where nobody"
                                + " knows when, leave it empty and write done in a column state)",
                        "status/a.csv:2:52: percent is '140%', not between 0 and 100");
    }

    @Test
    void capacityReadingsNeedBasisAndValue() {
        assertThat(problemsOf(HEADER
                        + "2025-01-02,,almaty,,,,,,TEU,,,,\n"
                        + "2025-01-02,,almaty,,,,,,TEU,nomnal,-1,2026,2025\n"
                        + "2025-01-02,,almaty,launch,,,,,TEU,nominal,1,,\n"
                        + "2025-01-02,,almaty,launch,,,,,,nominal,,,\n"
                        + "2025-01-02,,almaty,,,,,,TEU,nominal,1,,2025\n"))
                .containsExactly(
                        "status/a.csv:2: a capacity reading needs 'basis' (nominal, planned or throughput)",
                        "status/a.csv:2: a capacity reading needs 'value' (such as 66500)",
                        "status/a.csv:3:29: unknown basis 'nomnal' (did you mean 'nominal'?)",
                        "status/a.csv:3:36: value cannot be below zero",
                        "status/a.csv:3:44: the period ends on 2025-12-31, before it begins on 2026-01-01",
                        "status/a.csv:4:20: 'milestone' is for a milestone, and the row names a measure"
                                + " (report on the milestone and on the capacity in a row each)",
                        "status/a.csv:5:32: 'basis' is for a capacity reading, and the row names no measure"
                                + " (name the measure, such as TEU/year, or leave 'basis' blank)",
                        "status/a.csv:6: a period needs 'from', the day, month or year in which it begins");
    }

    @Test
    void capacityReadingsWithoutTheirDayAreToldToBeThat() {
        assertThat(problemsOf(
                        "Terminal,Measure,Basis,Value,From,To\nalmaty,TEU/year,nominal,35000,2026-01-01,2026-03-31\n"))
                .containsExactly(
                        "status/a.csv:1: this table looks like capacity readings, and has no column for report_date"
                                + " (report_date is the day on which each value was reported, such as 2026-03-31)");
    }

    @Test
    void mistypedColumnsAreMistakesAndOthersAreNot() {
        TestFolder folder = folder("status/a.csv", "report_date,terminal,milestone,forcast,Region,note,Remarks\n");

        assertThat(folder.problems())
                .containsExactly(
                        "status/a.csv:1:32: unknown column 'forcast' (did you mean 'forecast'?)",
                        "status/a.csv:1:52: the columns 'note' and 'Remarks' both mean note (rename or remove one of them)");
        assertThat(folder.read().notes().get(0)).endsWith("; ignored: Region");
    }

    @Test
    void missingColumnsAreOneProblemOfTheFile() {
        assertThat(
                        problemsOf(
                                "# sent in May\nreport_date,terminal,name\n2025-01-02,almaty,launch\n2025-01-03,almaty,launch\n"))
                .containsExactly("status/a.csv:2: there is no column for milestone or measure"
                        + " (the header has: report_date, terminal, name)");
        assertThat(problemsOf("report_dat,terminal,milestone\n2025-01-02,almaty,launch\n"))
                .containsExactly("status/a.csv:1:1: unknown column 'report_dat' (did you mean 'report_date'?)");
    }

    @Test
    void rowsMustFitTheirHeader() {
        assertThat(problemsOf("report_date,terminal,milestone,note\n2025-01-02,almaty,launch,one, two\n"))
                .containsExactly("status/a.csv:2:30: the row has 5 cells, the header 4"
                        + " (put a text that has the separator in it in quotes)");
        assertThat(problemsOf(
                        "report_date,terminal,milestone,note\n2025-01-02,almaty,launch,\"open\n2025-01-03,x,y,\n"))
                .containsExactly(
                        "status/a.csv:2:26: the quote of this cell is not closed, or not followed by a comma,"
                                + " or the cell is longer than 1048576, the limit 'value'"
                                + " (a quote within a quoted text is written twice; raise it with --limit value=2097152; the rows from here on were not read)");
    }

    @Test
    void rowsOfTreesAreReportedByKeyAndPlace() {
        assertThat(folder("status/a.yaml", "- report_date: 2025-01-02\n  terminal: almaty\n  milestne: launch\n")
                        .problems())
                .containsExactly("status/a.yaml:3:3: unknown key 'milestne' (did you mean 'milestone'?)");
        assertThat(folder("status/a.yaml", "report_date: 2025-01-02\n").problems())
                .containsExactly("status/a.yaml:1:1: status is a list of rows, not keys and values (begin each row with"
                        + " '- ' in YAML, put all in [ ] in JSON, or one a line in a file named .ndjson)");
    }

    @Test
    void aBadLineOfNdjsonDoesNotSpoilTheNext() {
        TestFolder folder = folder(
                "status/a.ndjson",
                "{bad\n\n{\"report_date\": \"2025-01-02\", \"terminal\": \"almaty\", \"milestone\": \"launch\"}\n");

        assertThat(folder.problems())
                .containsExactly("status/a.ndjson:1:2: this is not valid JSON: a key begins with 'b' and not with"
                        + " a quote (put every key and every text in straight double quotes: \")");
        assertThat(folder.read().updates())
                .extracting(update -> update.provenance().line())
                .containsExactly(3);
    }

    @Test
    void filesOfOtherKindsAreReportedAndHiddenOnesAreNot() {
        TestFolder folder = folder("status/plan.docx", "PK")
                .file("status/.notes.txt", "x")
                .file("status/~$a.csv", "x")
                .file("status/Thumbs.db", "x");

        assertThat(folder.problems())
                .containsExactly("status/plan.docx: this kind of file cannot be read as status"
                        + " (status files end in .csv, .tsv, .txt, .md, .xlsx, .xls, .ods, .json, .ndjson, .jsonl, .yaml or"
                        + " .yml, or as the files of a planning tool do: .mpp, .xml, .xer and others)");
    }

    @Test
    void ofVeryManyProblemsTheRestIsCounted() {
        List<String> problems =
                problemsOf("report_date,terminal,milestone\n" + "2025-01-02,nowhere,launch\n".repeat(1_500));

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000))
                .isEqualTo("status/a.csv: 500 more problems of this file are not listed (fix these first)");
    }

    private List<String> problemsOf(String csv) {
        return folder("status/a.csv", csv).problems();
    }

    private TestFolder folder(String file, String text) {
        return new TestFolder(temp)
                .file(
                        "programme.yaml",
                        "programme: p\nterminals: [{id: almaty, milestones: [{id: launch}]}, {id: alyat}]\n")
                .file(file, text);
    }
}
