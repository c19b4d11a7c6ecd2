package dev.slipway.flink.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Of the programmes that look the same tells all but the first of the portfolio. */
final class FindRepeated extends KeyedProcessFunction<String, ProgrammePlace, RepeatedProgramme> {

    private static final long serialVersionUID = 1L;

    private transient ListState<ProgrammePlace> places;

    @Override
    public void open(OpenContext context) {
        places = getRuntimeContext().getListState(new ListStateDescriptor<>("places", ProgrammePlace.class));
    }

    @Override
    public void processElement(ProgrammePlace place, Context context, Collector<RepeatedProgramme> out)
            throws Exception {
        places.add(place);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long end, OnTimerContext context, Collector<RepeatedProgramme> out) throws Exception {
        List<ProgrammePlace> all = new ArrayList<>();
        places.get().forEach(all::add);
        all.sort(Comparator.comparingInt(ProgrammePlace::line));
        ProgrammePlace first = all.get(0);
        for (ProgrammePlace again : all.subList(1, all.size())) {
            out.collect(new RepeatedProgramme(again.split(), again.name(), first.id(), first.name()));
        }
        places.clear();
    }
}
