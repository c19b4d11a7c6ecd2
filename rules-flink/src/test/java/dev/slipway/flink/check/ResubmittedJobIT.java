package dev.slipway.flink.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flink.CheckJob;
import dev.slipway.flink.LocalCluster;
import dev.slipway.flink.LocalCluster.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session cluster that is given the same job again and again, with rules that it compiles each time. A job needs some 30 MB for
 * its classes, and a TaskManager of {@code cluster.sh} has 256 MB: if those of each job stayed, the ninth would find no room.
 */
@Tag("slow")
class ResubmittedJobIT {

    private static final int SUBMISSIONS = 12;
    private static final String RULE =
            """
            package office

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "X01 always"
                @id("X01") @title("Always") @on("milestone") @message("{milestone} is here")
            when
                $milestone : MilestoneStatus()
            then
                insertLogical( amber($milestone) );
            end
            """;

    @TempDir
    private Path here;

    @Test
    void theClassesOfOneJobMakeRoomForThoseOfTheNext() throws Exception {
        Files.writeString(Files.createDirectory(here.resolve("rules")).resolve("always.drl"), RULE);
        Path portfolio = Files.writeString(here.resolve("all.ndjson"), String.join("\n", PortfolioText.lines(20)));
        LocalCluster one = LocalCluster.start("cluster-of-one", 1, Map.of());
        try {
            for (int number = 0; number < SUBMISSIONS; number++) {
                Ended ended = one.run(
                        "",
                        CheckJob.class,
                        portfolio.toString(),
                        here.resolve("out-" + number).toString(),
                        "--as-of",
                        "2026-06-30",
                        "--rules",
                        here.resolve("rules").toString());
                assertThat(ended.exit()).as("%d: %s", number, ended.output()).isEqualTo(1);
            }
        } finally {
            one.stop();
        }
        assertThat(here.resolve("out-" + (SUBMISSIONS - 1) + "/part-00000"))
                .content()
                .contains("X01");
    }
}
