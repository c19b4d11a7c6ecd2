package dev.slipway.flink.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flink.CheckJob;
import dev.slipway.flink.LocalCluster;
import dev.slipway.flink.LocalCluster.Ended;
import dev.slipway.flink.LocalCluster.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as it is submitted, on a JobManager and two TaskManagers that are JVMs of their own. */
class CheckJobIT {

    @TempDir
    private Path here;

    private final LocalCluster cluster = LocalCluster.shared();

    /** One is killed while both judge; what it had judged is judged again, and nothing is lost or doubled. */
    @Test
    void partsAreTheReportThoughATaskManagerIsKilled() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(PortfolioText.lines(600));
        lines.add(300, PortfolioText.line("net-599", 1));
        lines.add(400, "no programme");
        String portfolio = Files.writeString(here.resolve("all.ndjson"), String.join("\n", lines))
                .toString();
        Path out = here.resolve("out");
        Running job = cluster.begin(
                CheckJob.class,
                portfolio,
                out.toString(),
                "--as-of",
                "2026-06-30",
                "--format",
                "ndjson",
                "--parallelism",
                "4",
                "--split",
                "10000");
        awaitFiles(out, 3);
        cluster.killTaskManager();
        assertThat(job.process().isAlive()).as("killed while it judged").isTrue();
        Ended ended = job.await();
        cluster.startTaskManager();
        Cluster undisturbed = Cluster.check(
                portfolio, here.resolve("undisturbed"), List.of("--as-of", "2026-06-30", "--format", "ndjson"));
        assertThat(new Cluster("", "", 0, out).parts()).as(ended.output()).isEqualTo(undisturbed.parts());
        assertThat(ended.exit()).isEqualTo(undisturbed.exit()).isEqualTo(3);
        assertThat(ended.output()).contains(":401:", "the programme 'net-599' is given twice in this portfolio");
    }

    /** Until so many files are begun that are not in their places yet. */
    private static void awaitFiles(Path out, int number) throws IOException, InterruptedException {
        for (int tries = 0; files(out) < number && tries < 3000; tries++) {
            Thread.sleep(20);
        }
    }

    private static long files(Path out) throws IOException {
        if (!Files.exists(out)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
