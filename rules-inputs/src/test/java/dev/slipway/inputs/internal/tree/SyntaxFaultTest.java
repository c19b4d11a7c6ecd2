package dev.slipway.inputs.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the usual mistakes in JSON are reported as; {@code ~} is a line break, {@code ^} a tab. */
class SyntaxFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [1,~ ]             | 2:2  | there is a comma before ']'
                    {"a": 1, }         | 1:10 | there is a comma before '}'
                    [1~ 2]             | 2:2  | a comma is missing before '2'
                    {"a": 1 "b": 2}    | 1:9  | a comma is missing before '"'
                    [2026-02]          | 1:6  | a comma is missing before '-'
                    [,1]               | 1:2  | there is ',' where a value is expected
                    [1,,2]             | 1:4  | there is ',' where a value is expected
                    {"a": }            | 1:7  | the value is missing before '}'
                    {"a" 1}            | 1:6  | a colon is missing before '1'
                    {"a" = 1}          | 1:6  | a colon is missing before '='
                    ["a": 1]           | 1:5  | there is a key in a list
                    {'a': 1}           | 1:2  | ' is not a quote of JSON
                    {"a": 'x'}         | 1:7  | ' is not a quote of JSON
                    [\u201ca\u201d]    | 1:2  | \u201c is not a quote of JSON
                    {a: 1}             | 1:2  | a key begins with 'a' and not with a quote
                    {"a": 1            | 1:8  | the file ends before every bracket is closed
                    [{"a":             | 1:7  | the file ends before every bracket is closed
                    {"a": "x           | 1:9  | the file ends within a text
                    [1}                | 1:3  | '}' does not close what was opened last
                    [1]~]              | 2:1  | ']' closes nothing
                    [NaN]              | 1:5  | 'NaN' is not a number of JSON
                    [-Infinity]        | 1:11 | '-Infinity' is not a number of JSON
                    [None]             | 1:2  | 'None' is not a value of JSON
                    [True]             | 1:2  | 'True' is not a value of JSON
                    // c~[1]           | 1:1  | there is a comment here
                    [1] /* c */        | 1:5  | there is a comment here
                    # c~[1]            | 1:1  | there is a comment here
                    [007]              | 1:3  | this is not a number of JSON
                    [.5]               | 1:2  | this is not a number of JSON
                    [+1]               | 1:3  | this is not a number of JSON
                    [0x1F]             | 1:3  | this is not a number of JSON
                    ["a~b"]            | 1:4  | a line ends within a text
                    ["a^b"]            | 1:4  | there is a tab within a text
                    ["C:\\x"]          | 1:6  | the backslash is before a character that it cannot escape
                    ["C:\\users"]      | 1:7  | the backslash is before a character that it cannot escape
                    ~<html>            | 2:1  | it is a page of HTML or XML
                    """)
    void commonMistakesAreReportedInPlainWordsAtTheirPlace(String json, String where, String message) {
        assertThat(faults(json.replace('~', '\n').replace('^', '\t')))
                .singleElement()
                .asString()
                .startsWith("a.json:" + where + ": this is not valid JSON: " + message + " (");
    }

    @Test
    void theHintSaysWhatToDo() {
        assertThat(faults("[1,]")).singleElement().asString().endsWith("(take the comma out)");
        assertThat(faults("{'a': 1}"))
                .singleElement()
                .asString()
                .endsWith("(put every key and every text in straight double quotes: \")");
        assertThat(faults("[{\"a\": 1"))
                .singleElement()
                .asString()
                .endsWith("(is the file cut off? copy or export it again)");
        assertThat(faults("[None]")).singleElement().asString().endsWith("(write null)");
        assertThat(faults("[\"C:\\x\"]")).singleElement().asString().endsWith("(write it twice: \\\\)");
    }

    @Test
    void aMistakeFarDownIsReportedTheSameWay() {
        assertThat(faults("[" + "1,\n".repeat(50_000) + "]"))
                .containsExactly(
                        "a.json:50001:1: this is not valid JSON: there is a comma before ']' (take the comma out)");
    }

    @Test
    void everyDuplicateKeyIsReported() {
        assertThat(faults("{\"a\": 1,\n \"a\": 2,\n \"a\": 3}"))
                .containsExactly(
                        "a.json:2:2: the key 'a' is given twice (it is also on line 1)",
                        "a.json:3:2: the key 'a' is given twice (it is also on line 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,",
                "{",
                "nul",
                "[01",
                "\"\\u12\"",
                "[1e]",
                "@",
                "{\"a\":\u0001}",
                "[1]\u0000",
                "-",
                "[\u00a01]",
                "&"
            })
    void noMistakeIsReportedInTheParsersOwnTerms(String json) {
        assertThat(faults(json))
                .singleElement()
                .asString()
                .startsWith("a.json:1:")
                .doesNotContain("Feature", "marker", "REDACTED", "CTRL-CHAR", "(code", "token");
    }

    private static List<String> faults(String json) {
        FileProblems problems = new FileProblems("a.json", InputLimits.defaults());
        TreeReader.read(json, Format.JSON, problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
