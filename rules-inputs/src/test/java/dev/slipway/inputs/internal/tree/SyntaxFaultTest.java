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

/** What a writer of JSON is told of the usual mistakes; {@code ~} is a line break, {@code ^} a tab. */
class SyntaxFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [1,~ ]             | 2:2  | a comma stands before ']'
                    {"a": 1, }         | 1:10 | a comma stands before '}'
                    [1~ 2]             | 2:2  | a comma is missing before '2'
                    {"a": 1 "b": 2}    | 1:9  | a comma is missing before '"'
                    [2026-02]          | 1:6  | a comma is missing before '-'
                    [,1]               | 1:2  | ',' stands where a value is expected
                    [1,,2]             | 1:4  | ',' stands where a value is expected
                    {"a": }            | 1:7  | the value is missing before '}'
                    {"a" 1}            | 1:6  | a colon is missing before '1'
                    {"a" = 1}          | 1:6  | a colon is missing before '='
                    ["a": 1]           | 1:5  | a key stands in a list
                    {'a': 1}           | 1:2  | ' is no quote of JSON
                    {"a": 'x'}         | 1:7  | ' is no quote of JSON
                    [\u201ca\u201d]    | 1:2  | \u201c is no quote of JSON
                    {a: 1}             | 1:2  | a key begins with 'a' and not with a quote
                    {"a": 1            | 1:8  | the file ends before every bracket is closed
                    [{"a":             | 1:7  | the file ends before every bracket is closed
                    {"a": "x           | 1:9  | the file ends within a text
                    [1}                | 1:3  | '}' does not close what was opened last
                    [1]~]              | 2:1  | ']' closes nothing
                    [NaN]              | 1:5  | 'NaN' is no number of JSON
                    [-Infinity]        | 1:11 | '-Infinity' is no number of JSON
                    [None]             | 1:2  | 'None' is no value of JSON
                    [True]             | 1:2  | 'True' is no value of JSON
                    // c~[1]           | 1:1  | a comment stands here
                    [1] /* c */        | 1:5  | a comment stands here
                    # c~[1]            | 1:1  | a comment stands here
                    [007]              | 1:3  | this is no number of JSON
                    [.5]               | 1:2  | this is no number of JSON
                    [+1]               | 1:3  | this is no number of JSON
                    [0x1F]             | 1:3  | this is no number of JSON
                    ["a~b"]            | 1:4  | a line ends within a text
                    ["a^b"]            | 1:4  | a tab stands within a text
                    ["C:\\x"]          | 1:6  | the backslash stands before what it cannot escape
                    ["C:\\users"]      | 1:7  | the backslash stands before what it cannot escape
                    ~<html>            | 2:1  | it is a page of HTML or XML
                    """)
    void commonMistakesAreToldInPlainWordsWhereTheyStand(String json, String where, String message) {
        assertThat(told(json.replace('~', '\n').replace('^', '\t')))
                .singleElement()
                .asString()
                .startsWith("a.json:" + where + ": this is not valid JSON: " + message + " (");
    }

    @Test
    void theHintSaysWhatToDo() {
        assertThat(told("[1,]")).singleElement().asString().endsWith("(take the comma out)");
        assertThat(told("{'a': 1}"))
                .singleElement()
                .asString()
                .endsWith("(put every key and every text in straight double quotes: \")");
        assertThat(told("[{\"a\": 1"))
                .singleElement()
                .asString()
                .endsWith("(is the file cut off? copy or export it again)");
        assertThat(told("[None]")).singleElement().asString().endsWith("(write null)");
        assertThat(told("[\"C:\\x\"]")).singleElement().asString().endsWith("(write it twice: \\\\)");
    }

    @Test
    void aMistakeFarDownIsToldAlike() {
        assertThat(told("[" + "1,\n".repeat(50_000) + "]"))
                .containsExactly(
                        "a.json:50001:1: this is not valid JSON: a comma stands before ']' (take the comma out)");
    }

    @Test
    void everyKeyThatStandsTwiceIsTold() {
        assertThat(told("{\"a\": 1,\n \"a\": 2,\n \"a\": 3}"))
                .containsExactly(
                        "a.json:2:2: the key 'a' stands twice (it is also on line 1)",
                        "a.json:3:2: the key 'a' stands twice (it is also on line 1)");
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
    void noMistakeIsToldInTheParsersOwnTerms(String json) {
        assertThat(told(json))
                .singleElement()
                .asString()
                .startsWith("a.json:1:")
                .doesNotContain("Feature", "marker", "REDACTED", "CTRL-CHAR", "(code", "token");
    }

    private static List<String> told(String json) {
        FileProblems problems = new FileProblems("a.json", InputLimits.defaults());
        TreeReader.read(json, Format.JSON, problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
