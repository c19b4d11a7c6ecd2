package dev.slipway.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway watch} as a process of its own. */
class WatchIT {

    /** 128 and the number of the signal; that of Ctrl-C is ignored by what a script starts in the background. */
    private static final int ENDED_BY_A_SIGNAL = 128 + 15;

    @Test
    void endsCleanlyWhereASignalEndsIt(@TempDir Path here) throws IOException, InterruptedException {
        Folder net = Folder.green(here.resolve("net"));
        List<String> command = Launched.command(List.of(), "watch", "net", "--as-of", "2026-03-31");
        Launched.Running watch = Launched.start(here, Map.of(), command);
        awaitText(watch.err(), "Ctrl-C ends it.");
        net.with("programme.yaml", net.text("programme.yaml").replace("2027", "2025"));
        awaitText(watch.out(), "new       red    S01  quay/opening: ");

        watch.process().destroy();
        Launched ended = watch.end();
        assertThat(ended.exit()).isEqualTo(ENDED_BY_A_SIGNAL);
        assertThat(ended.err().lines()).singleElement().asString().startsWith("slipway: watching as of 2026-03-31: ");
    }

    private static void awaitText(Path file, String text) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!Files.readString(file).contains(text)) {
            assertThat(System.nanoTime()).as("'%s' is printed in time", text).isLessThan(giveUp);
            Thread.sleep(20);
        }
    }
}
