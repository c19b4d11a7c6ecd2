package dev.slipway.flink.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Of the line ends in each range of a portfolio makes those before each. */
final class FirstLines extends KeyedProcessFunction<Integer, SplitStart, SplitStart> {

    private static final long serialVersionUID = 1L;

    private transient ListState<SplitStart> counted;

    @Override
    public void open(OpenContext context) {
        counted = getRuntimeContext().getListState(new ListStateDescriptor<>("counted", SplitStart.class));
    }

    @Override
    public void processElement(SplitStart split, Context context, Collector<SplitStart> out) throws Exception {
        counted.add(split);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long end, OnTimerContext context, Collector<SplitStart> out) throws Exception {
        List<SplitStart> splits = new ArrayList<>();
        counted.get().forEach(splits::add);
        splits.sort(Comparator.comparingLong(SplitStart::split));
        long before = 0;
        for (SplitStart split : splits) {
            out.collect(new SplitStart(split.split(), before));
            before += split.newlines();
        }
        counted.clear();
    }
}
