package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trees written to do harm. */
@Timeout(60)
class UntrustedTest {

    private static final String PROGRAMME = "programme: p\nterminals: [{id: a, milestones: [{id: m}]}]\n";

    @TempDir
    Path temp;

    @Test
    void aliasesAreRefused() {
        assertThat(problemsOf("programme: &p east\nname: *p\n"))
                .containsExactly("programme.yaml:2:7: an anchor or alias ('&' or '*') is not understood, because every"
                        + " value must be written on its own line (write the value out, or put a text that begins with"
                        + " '&' or '*' in quotes)");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(problemsOf("programme: p\nname: " + "[".repeat(100_000)))
                .containsExactly("programme.yaml:2:70: lists and keys are nested deeper than 64, the limit 'nesting'"
                        + " (nest them less, or raise it with --limit nesting=128)");
    }

    @Test
    void aValueWithoutEndIsRefused() {
        TestFolder folder =
                new TestFolder(temp).file("programme.json", "{\"programme\": \"" + "x".repeat((1 << 20) + 1) + "\"}");

        assertThat(folder.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("a value is longer than 1048576, the limit 'value' (is a quote not closed?");
    }

    @Test
    void aDocumentTooLargeIsRefused() {
        byte[] large = new byte[(64 << 20) + 1];
        Arrays.fill(large, (byte) '\n');

        assertThat(new TestFolder(temp).file("programme.yaml", large).problems())
                .containsExactly("programme.yaml: larger than 64 MiB, the limit 'document'"
                        + " (split it, or raise it with --limit document=128MiB)");
    }

    @Test
    void tagsAndFurtherDocumentsAreRefused() {
        assertThat(problemsOf("programme: !!binary aGVsbG8=\n"))
                .containsExactly("programme.yaml:1:12: a value with a tag is not understood (leave out the tag)");
        assertThat(problemsOf("programme: p\n---\nprogramme: q\n"))
                .containsExactly("programme.yaml:3:1: a second document begins here (put each in a file of its own)");
    }

    @Test
    void controlCharactersAreReportedAtTheirPlace() {
        assertThat(problemsOf("programme: p\nname: a\u0007b\n"))
                .containsExactly("programme.yaml:2:8: the control character U+0007 (remove it)");
    }

    @Test
    void laughterIsRefusedBeforeItGrows() {
        StringBuilder yaml = new StringBuilder("a0: &a0 lol\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThat(problemsOf(yaml.toString())).singleElement().asString().startsWith("programme.yaml:2:5: an anchor");
    }

    @Test
    void keysAreNotMerged() {
        assertThat(problemsOf("programme: p\n<<: {name: q}\n"))
                .singleElement()
                .asString()
                .contains("unknown key '<<'");
    }

    @Test
    void deepNestingIsRefusedHoweverItIsWritten() {
        String blocks = IntStream.range(0, 2_000)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
        String problem = "lists and keys are nested deeper than 64, the limit 'nesting'";

        assertThat(problemsOf(blocks)).singleElement().asString().contains(problem);
        assertThat(problemsOf("a: " + "{a: ".repeat(100_000)))
                .singleElement()
                .asString()
                .contains(problem);
        assertThat(problemsOf("- ".repeat(30_000))).singleElement().asString().contains(problem);
        assertThat(problemsOf("? ".repeat(30_000))).singleElement().asString().contains("this is not valid YAML");
        assertThat(jsonProblemsOf("[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains(problem);
        assertThat(jsonProblemsOf("{\"a\":".repeat(100_000)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void longValuesAndLongKeysAreRefusedInEveryFormat() {
        String text = "x".repeat(2_000);
        String problem = "a value is longer than 1000, the limit 'value'"
                + " (is a quote not closed? else raise it with --limit value=2000)";

        assertThat(limited("value", "1000")
                        .file("programme.yaml", "programme: " + text)
                        .problems())
                .containsExactly("programme.yaml:1:12: " + problem);
        assertThat(limited("value", "1000")
                        .file("programme.yaml", "programme: |\n  " + text)
                        .problems())
                .containsExactly("programme.yaml:1:12: " + problem);
        assertThat(limited("value", "1000")
                        .file("programme.yaml", "{\"" + text + "\": 1}")
                        .problems())
                .containsExactly("programme.yaml:1:2: " + problem);
        assertThat(status("a.ndjson", "{\"note\": \"" + text + "\"}", "value", "1000"))
                .containsExactly("status/a.ndjson:1:10: " + problem);
        assertThat(status("a.json", "[{\"value\": " + "7".repeat(2_000) + "}]", "value", "1000"))
                .containsExactly("status/a.json:1:12: " + problem);
    }

    @Test
    void moreValuesThanTheirBytesAreWorthAreRefused() {
        assertThat(limited("document", "16KiB")
                        .file("programme.json", "[" + "1,".repeat(2_000) + "1]")
                        .problems())
                .containsExactly("programme.json:1:2050: more values than one for each 16 bytes of 16 KiB, the limit"
                        + " 'document' (split it, or raise it with --limit document=32KiB)");
    }

    private List<String> problemsOf(String yaml) {
        return new TestFolder(temp).file("programme.yaml", yaml).problems();
    }

    private List<String> jsonProblemsOf(String json) {
        return new TestFolder(temp.resolve("json")).file("programme.json", json).problems();
    }

    private List<String> status(String name, String text, String limit, String value) {
        return new TestFolder(temp.resolve(name))
                .with(limited(limit, value).options())
                .file("programme.yaml", PROGRAMME)
                .file("status/" + name, text)
                .problems();
    }

    private TestFolder limited(String name, String value) {
        TestFolder folder = new TestFolder(temp);
        Reading reading = folder.options().reading();
        return folder.with(
                folder.options().withReading(reading.withLimits(reading.limits().with(name, value))));
    }
}
