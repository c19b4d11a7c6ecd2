package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written to do harm. */
class UntrustedTest {

    @TempDir
    Path temp;

    @Test
    void aliasesAreRefused() {
        assertThat(problemsOf("programme: &p east\nname: *p\n"))
                .containsExactly("programme.yaml:2:7: an anchor or alias ('&' or '*') is not understood, because every"
                        + " value must stand on its own line (write the value out, or put a text that begins with"
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
    void aCellWithoutEndIsRefused() {
        TestFolder folder = new TestFolder(temp)
                .file("programme.yaml", "programme: p\n")
                .file("status/a.csv", "report_date,terminal,milestone\n2025-01-02,a," + "x".repeat((1 << 21)));

        assertThat(folder.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("or the cell is longer than 1048576, the limit 'value'");
    }

    @Test
    void aDocumentTooLargeIsRefused() {
        byte[] large = new byte[(64 << 20) + 1];
        java.util.Arrays.fill(large, (byte) '\n');

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
    void controlCharactersAreToldWhereTheyStand() {
        assertThat(problemsOf("programme: p\nname: a\u0007b\n"))
                .containsExactly("programme.yaml:2:8: the control character U+0007 (remove it)");
    }

    private List<String> problemsOf(String yaml) {
        return new TestFolder(temp).file("programme.yaml", yaml).problems();
    }
}
