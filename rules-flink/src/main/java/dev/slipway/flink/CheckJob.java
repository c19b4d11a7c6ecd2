package dev.slipway.flink;

import dev.slipway.flink.check.CheckExit;
import dev.slipway.flink.check.ClusterCheck;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Judges a portfolio on a cluster: {@code flink run -c dev.slipway.flink.CheckJob slipway-flink.jar PORTFOLIO OUT --as-of DAY}.
 * The parts in OUT, one after the other, are the report that {@code slipway check PORTFOLIO} writes, byte for byte.
 */
public final class CheckJob {

    /** What Flink calls a program that it runs in the JVM of the JobManager itself. */
    private static final String IN_THE_JOB_MANAGER = "embedded";

    private CheckJob() {}

    /** Ends the JVM with the exit code of the check, unless that is the JobManager's own. */
    public static void main(String[] arguments) {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        CheckExit exit = new ClusterCheck(flink, System.out, System.err).run(arguments);
        String target =
                flink.getConfiguration().getOptional(DeploymentOptions.TARGET).orElse("");
        if (!target.equals(IN_THE_JOB_MANAGER)) {
            System.out.flush();
            System.exit(exit.number());
        }
        if (exit.compareTo(CheckExit.USAGE) >= 0 && exit != CheckExit.BAD_INPUT) {
            throw new IllegalStateException(
                    "the check ended with exit code " + exit.number() + "; its messages say why");
        }
    }
}
