package dev.slipway.flink.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts each part of the report in its place, once it is known which programmes stand twice; those ranges are judged again. */
final class PutParts extends KeyedCoProcessFunction<Long, JudgedSplit, RepeatedProgramme, Long> {

    private static final long serialVersionUID = 1L;

    private final CheckPlan plan;
    private final List<String> names;
    private transient ValueState<JudgedSplit> judged;
    private transient ListState<RepeatedProgramme> repeated;
    private transient List<LongCounter> figures;

    @SuppressWarnings("NullAway.Init") // made in open
    PutParts(CheckPlan plan, List<String> figures) {
        this.plan = plan;
        this.names = List.copyOf(figures);
    }

    @Override
    public void open(OpenContext context) {
        judged = getRuntimeContext().getState(new ValueStateDescriptor<>("judged", JudgedSplit.class));
        repeated = getRuntimeContext().getListState(new ListStateDescriptor<>("repeated", RepeatedProgramme.class));
        figures = new ArrayList<>();
        for (String name : names) {
            LongCounter counter = new LongCounter();
            getRuntimeContext().addAccumulator(name, counter);
            figures.add(counter);
        }
    }

    @Override
    public void processElement1(JudgedSplit split, Context context, Collector<Long> out) throws Exception {
        judged.update(split);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void processElement2(RepeatedProgramme programme, Context context, Collector<Long> out) throws Exception {
        repeated.add(programme);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long end, OnTimerContext context, Collector<Long> out) throws Exception {
        Map<String, RepeatedProgramme> again = new HashMap<>();
        repeated.get().forEach(programme -> again.put(programme.name(), programme));
        JudgedSplit split = judged.value();
        // Where an earlier attempt at this part was lost on its way, the file is in its place or gone.
        JudgedSplit whole = again.isEmpty() && isThere(split) ? split : judgedAgain(split, again);
        put(whole);
        count(whole);
        out.collect(whole.split());
        judged.clear();
        repeated.clear();
    }

    private boolean isThere(JudgedSplit split) throws IOException {
        FileSystem files = plan.output().files();
        return files.exists(new Path(split.report())) && files.exists(new Path(split.problems()));
    }

    private JudgedSplit judgedAgain(JudgedSplit split, Map<String, RepeatedProgramme> again) throws IOException {
        return new SplitJudge(plan).judge(new SplitStart(split.split(), split.newlines()), again, programme -> {});
    }

    private void put(JudgedSplit split) throws IOException {
        OutputFolder output = plan.output();
        Path problems = new Path(split.problems());
        if (output.files().getFileStatus(problems).getLen() > 0) {
            output.put(problems, output.problems(split.split()));
        }
        output.put(new Path(split.report()), output.part(split.split()));
    }

    private void count(JudgedSplit split) {
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).add(split.figures()[i]);
        }
    }
}
