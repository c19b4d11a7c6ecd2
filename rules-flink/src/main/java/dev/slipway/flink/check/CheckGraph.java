package dev.slipway.flink.check;

import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The steps of a check on a cluster, each begun when the one before it is done. */
final class CheckGraph {

    private static final int ATTEMPTS = 20;

    private final StreamExecutionEnvironment flink;
    private final CheckPlan plan;

    CheckGraph(StreamExecutionEnvironment flink, CheckPlan plan) {
        this.flink = flink;
        this.plan = plan;
    }

    /** @param figures the names of what is counted */
    void lay(List<String> figures) {
        configure();
        DataStream<SplitStart> starts = starts();
        SingleOutputStreamOperator<JudgedSplit> judged = starts.rebalance()
                .process(new JudgeSplits(plan), TypeInformation.of(JudgedSplit.class))
                .name("judge");
        DataStream<RepeatedProgramme> repeated = judged.getSideOutput(JudgeSplits.PLACES)
                .keyBy(ProgrammePlace::seen, Types.STRING)
                .process(new FindRepeated(), TypeInformation.of(RepeatedProgramme.class))
                .name("find repeated ids");
        judged.keyBy(JudgedSplit::split, Types.LONG)
                .connect(repeated.keyBy(RepeatedProgramme::split, Types.LONG))
                .process(new PutParts(plan, figures), Types.LONG)
                .name("put parts in place")
                .sinkTo(new DiscardingSink<>())
                .name("end");
    }

    private DataStream<SplitStart> starts() {
        return flink.fromSequence(0, plan.portfolio().splits() - 1)
                .name("ranges")
                .map(new CountNewlines(plan.portfolio()))
                .returns(SplitStart.class)
                .name("count lines")
                .keyBy(split -> 0, Types.INT)
                .process(new FirstLines(), TypeInformation.of(SplitStart.class))
                .name("number lines")
                .setParallelism(1);
    }

    private void configure() {
        Configuration settings = new Configuration();
        settings.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        // Flink would judge on one machine what is told in a few bytes.
        settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        if (!flink.getConfiguration()
                .getOptional(RestartStrategyOptions.RESTART_STRATEGY)
                .isPresent()) {
            settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
            settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
        }
        flink.configure(settings);
    }
}
