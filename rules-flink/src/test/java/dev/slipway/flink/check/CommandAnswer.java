package dev.slipway.flink.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code slipway check} answers on a portfolio under {@code src/test/resources/agreement}. {@code JobAgreementTest} of the
 * command holds the command to the same files, and writes them again, so that the tests of the job need not wait for it.
 */
record CommandAnswer(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "agreement");

    static CommandAnswer on(String example) {
        return new CommandAnswer(ALL.resolve(example).toAbsolutePath());
    }

    String portfolio() {
        return folder.resolve("all.ndjson").toString();
    }

    List<String> options() {
        return read("options").lines().toList();
    }

    String out() {
        return read("out");
    }

    String err() {
        return read("err");
    }

    int exit() {
        return Integer.parseInt(read("exit").strip());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file)).replace("{folder}", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
