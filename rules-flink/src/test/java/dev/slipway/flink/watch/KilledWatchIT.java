package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flink.LocalCluster;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cluster of JVMs over a real broker: a machine dies at a random moment, and no alert is lost, doubled or different. */
@Tag("slow")
class KilledWatchIT {

    private static final int PROGRAMMES = 60;

    @Test
    void whatIsToldDoesNotDependOnWhichMachinesLive() throws Exception {
        for (int trial = 0; trial < 2; trial++) {
            trial(LocalCluster.shared(), "trial-" + trial, new Random(trial), "");
        }
    }

    @Test
    void neitherOnTheNextFlinkWithItsStateInRocksDb() throws Exception {
        LocalCluster next = LocalCluster.start("cluster-of-2.3.0", 2, Map.of("SLIPWAY_FLINK", "2.3.0"));
        try {
            trial(next, "next", new Random(7), " -Dstate.backend.type=rocksdb");
        } finally {
            next.stop();
        }
    }

    private void trial(LocalCluster cluster, String name, Random random, String settings) throws Exception {
        String options = "-Dexecution.checkpointing.interval=1s" + settings;
        try (WatchTrial trial = WatchTrial.begin(cluster, name, PROGRAMMES, random.nextLong(), options)) {
            int logged = cluster.log().size();
            trial.send(WatchTrial.BEFORE, SampleLog.DAYS);
            Thread.sleep(random.nextInt(2_000));
            cluster.killTaskManager();
            trial.requireAllToldOnce();
            assertThat(cluster.log().stream().skip(logged))
                    .anyMatch(line -> line.contains("from state RUNNING to RESTARTING"));
        } finally {
            cluster.startTaskManager();
        }
    }
}
