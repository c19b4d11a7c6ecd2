package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flink.LocalCluster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A machine dies at the moments that are hardest to go on from. Machines are held still first, so that the moment is certain; where
 * a slow machine misses it, it is tried again.
 */
@Tag("slow")
class AimedKillIT {

    private static final String OFTEN = "-Dexecution.checkpointing.interval=1s";

    private final LocalCluster cluster = LocalCluster.shared();

    /** An attempt at such a moment, with a name of its own: whether it was hit. What was told is required either way. */
    private interface Aim {

        boolean hits(String name) throws Exception;
    }

    private void untilOneHits(String name, Aim aim) throws Exception {
        boolean isHit = false;
        for (int attempt = 1; !isHit && attempt <= 3; attempt++) {
            startOneInThePlaceOfTheDead();
            isHit = aim.hits(name + "-" + attempt);
        }
        assertThat(isHit).as("the moment was hit").isTrue();
    }

    @AfterEach
    void startOneInThePlaceOfTheDead() {
        cluster.taskManagers().forEach(cluster::goOn);
        if (cluster.taskManagers().size() < 2) {
            cluster.startTaskManager();
        }
    }

    @Test
    void whileDaysAreSettled() throws Exception {
        untilOneHits("settling", this::killWhileDaysAreSettled);
    }

    private boolean killWhileDaysAreSettled(String name) throws Exception {
        try (WatchTrial trial = WatchTrial.begin(cluster, name, 200, 41, OFTEN)) {
            String victim = cluster.taskManagers().get(0);
            trial.send(WatchTrial.BEFORE, SampleLog.DAYS);
            trial.awaitWritten(WatchTrial.BEFORE);
            cluster.hold(victim);
            int written = trial.written().size();
            cluster.kill(victim);
            trial.requireAllToldOnce();
            return written < trial.expected().size();
        }
    }

    /** One machine has done its part of a checkpoint, or as much of it as it can without the other. */
    @Test
    void whileACheckpointIsMade() throws Exception {
        untilOneHits("checkpoint", this::killWhileACheckpointIsMade);
    }

    private boolean killWhileACheckpointIsMade(String name) throws Exception {
        Checkpoints checkpoints = new Checkpoints(cluster); // one may be under way when the machine is held
        try (WatchTrial trial = WatchTrial.begin(cluster, name, 60, 42, OFTEN)) {
            String victim = cluster.taskManagers().get(1);
            trial.send(WatchTrial.BEFORE, SampleLog.DAYS);
            Thread.sleep(500);
            cluster.hold(victim);
            int half = checkpoints.awaitHalf();
            cluster.kill(victim);
            trial.requireAllToldOnce();
            return half > 0 && !checkpoints.isComplete(half);
        }
    }

    /**
     * A checkpoint is complete, and a machine that has written before it dies before it hears so: another has to commit for it.
     * Of the two that which reads the topics can do its part while the other is held; which one it is shows when it does.
     */
    @Test
    void beforeWhatWasWrittenIsCommitted() throws Exception {
        untilOneHits("commit", this::killBeforeWhatWasWrittenIsCommitted);
    }

    private boolean killBeforeWhatWasWrittenIsCommitted(String name) throws Exception {
        String options = "-Dexecution.checkpointing.interval=10min";
        try (WatchTrial trial = WatchTrial.begin(cluster, name, 60, 44, options)) {
            List<String> machines = new ArrayList<>(cluster.taskManagers());
            List<Shot> shots = new ArrayList<>();
            for (int day = WatchTrial.BEFORE; day < SampleLog.DAYS; day++) {
                trial.send(day, day + 1);
                if (day < SampleLog.DAYS - 1 && !shots.contains(Shot.HIT)) {
                    trial.awaitAllWritten(day); // one that has much to read would wait for the other that is held
                    shots.add(killBeforeItCommits(trial, machines.get(0), machines.get(1)));
                    Collections.reverse(machines);
                }
            }
            trial.requireAllToldOnce();
            return shots.contains(Shot.HIT);
        }
    }

    private enum Shot {
        HIT,
        NO_CHECKPOINT_IS_COMPLETE,
        NOTHING_IS_UNCOMMITTED
    }

    private Shot killBeforeItCommits(WatchTrial trial, String victim, String other)
            throws IOException, InterruptedException {
        Checkpoints checkpoints = new Checkpoints(cluster);
        cluster.hold(other);
        cluster.beginCheckpoints();
        int half = checkpoints.awaitHalf();
        Thread.sleep(2_000); // for the part of the victim
        cluster.hold(victim);
        List<String> written = trial.written();
        cluster.goOn(other);
        Shot shot = Shot.NO_CHECKPOINT_IS_COMPLETE;
        if (checkpoints.awaitComplete(half)) {
            shot = trial.uncommitted(written).isEmpty() ? Shot.NOTHING_IS_UNCOMMITTED : Shot.HIT;
        }
        if (shot == Shot.HIT) {
            cluster.kill(victim);
        } else {
            cluster.goOn(victim);
        }
        return shot;
    }

    /** The checkpoints that the JobManager tells about in its log. */
    private static final class Checkpoints {

        private static final Pattern TRIGGERED = Pattern.compile("Triggering checkpoint (\\d+) ");

        private final LocalCluster cluster;
        private final int logged;

        /** Those of the job that runs: only numbers that come from now on count. */
        Checkpoints(LocalCluster cluster) {
            this.cluster = cluster;
            this.logged = cluster.log().size();
        }

        private Stream<String> log() {
            return cluster.log().stream().skip(logged);
        }

        /** The last one that was begun; 0 where none was. */
        int last() {
            return log().map(TRIGGERED::matcher)
                    .filter(Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }

        boolean isComplete(int checkpoint) {
            return log().anyMatch(line -> line.contains("Completed checkpoint " + checkpoint + " "));
        }

        /** Waits until one is begun and does not end, since a machine is held; 0 where none is. */
        int awaitHalf() throws InterruptedException {
            for (int tries = 0; tries < 8; tries++) {
                int last = last();
                Thread.sleep(500);
                if (last > 0 && last == last() && !isComplete(last)) {
                    return last;
                }
            }
            return 0;
        }

        boolean awaitComplete(int checkpoint) throws InterruptedException {
            for (int tries = 0; tries < 40 && !isComplete(checkpoint); tries++) {
                Thread.sleep(100);
            }
            return isComplete(checkpoint);
        }
    }
}
