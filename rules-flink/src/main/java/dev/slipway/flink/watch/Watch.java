package dev.slipway.flink.watch;

import dev.slipway.flink.watch.WatchOptions.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Keeps what arrives of each programme, and settles its days when ticks say that they have ended. */
final class Watch extends KeyedBroadcastProcessFunction<String, TimedEntry, TimedEntry, Message> {

    static final MapStateDescriptor<String, Held> RULES = shelf("rules-1");
    static final MapStateDescriptor<String, Held> POLICIES = shelf("policies-1");
    static final MapStateDescriptor<String, Held> WAIVERS = shelf("waivers-1");

    private static final long serialVersionUID = 1L;

    private final WatchOptions options;
    private transient @Nullable Running running;

    /** What an instance works with. */
    private record Running(Days days, Bench bench, Memory memory, ValueState<Long> next, WatchFigures figures) {}

    Watch(WatchOptions options) {
        this.options = options;
    }

    private static MapStateDescriptor<String, Held> shelf(String name) {
        return new MapStateDescriptor<>(name, Types.STRING, TypeInformation.of(Held.class));
    }

    @Override
    public void open(OpenContext context) {
        Memory memory = new Memory(
                new StateShelf<>(getRuntimeContext().getMapState(shelf("programme-1"))),
                new StateShelf<>(getRuntimeContext().getMapState(shelf("reports-1"))),
                new StateShelf<>(getRuntimeContext()
                        .getMapState(new MapStateDescriptor<>("told-1", Types.STRING, Types.STRING))));
        running = new Running(
                new Days(options.zone()),
                options.bench(),
                memory,
                getRuntimeContext().getState(new ValueStateDescriptor<>("next-1", Types.LONG)),
                new WatchFigures(getRuntimeContext().getMetricGroup()));
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("not opened");
        }
        return running;
    }

    @Override
    public void processElement(TimedEntry entry, ReadOnlyContext context, Collector<Message> out) throws Exception {
        Memory memory = running().memory();
        Shelf.keep(entry.kind().equals(Arrived.PROGRAMME) ? memory.programme() : memory.reports(), entry.held());
        long arrival = entry.held().arrival();
        long end = running().days().endOf(running().days().of(arrival));
        Long next = running().next().value();
        if (next == null || end < next) {
            settleNext(end, context);
        }
        if (options.rhythm() == Rhythm.REPORT) {
            context.timerService().registerEventTimeTimer(Ticks.step(arrival, entry.programme()));
        }
    }

    /** Control that was sent is kept for good: another instance, or this one restored, may still be at an earlier day. */
    @Override
    public void processBroadcastElement(TimedEntry entry, Context context, Collector<Message> out) throws Exception {
        MapStateDescriptor<String, Held> shelf =
                switch (entry.kind()) {
                    case Control.RULES -> RULES;
                    case Control.POLICY -> POLICIES;
                    default -> WAIVERS;
                };
        BroadcastState<String, Held> state = context.getBroadcastState(shelf);
        Held known = state.get(entry.held().key());
        if (known == null || entry.held().arrival() < known.arrival()) {
            state.put(entry.held().key(), entry.held());
        }
    }

    @Override
    public void onTimer(long step, OnTimerContext context, Collector<Message> out) throws Exception {
        if (context.timerService().currentWatermark() == Long.MAX_VALUE) {
            return; // the log ended, which is no tick: no day has passed
        }
        long instant = Ticks.instant(step);
        LocalDate day = running().days().of(instant);
        settle(instant, day, context, out);
        if (Long.valueOf(instant).equals(running().next().value())) {
            settleNext(running().days().endOf(day.plusDays(1)), context);
        }
    }

    private void settleNext(long end, ReadOnlyContext context) throws Exception {
        running().next().update(end);
        context.timerService().registerEventTimeTimer(Ticks.step(end, context.getCurrentKey()));
    }

    private void settle(long instant, LocalDate day, OnTimerContext context, Collector<Message> out) throws Exception {
        String programme = context.getCurrentKey();
        Control control = Control.at(
                instant,
                sent(context.getBroadcastState(RULES)),
                sent(context.getBroadcastState(POLICIES)),
                sent(context.getBroadcastState(WAIVERS)));
        Settlement.Settled settled = new Settlement(programme, running().memory(), options.changes())
                .settle(instant, day, () -> running().bench().under(control));
        settled.changes().forEach(change -> out.collect(new Message(programme, change.toJson())));
        settled.wrong().forEach(wrong -> context.output(PartitionIntake.PROBLEMS, Message.of(wrong)));
        running()
                .figures()
                .settled(settled.isJudged(), instant, context.timerService().currentProcessingTime());
    }

    private static List<Held> sent(ReadOnlyBroadcastState<String, Held> state) throws Exception {
        List<Held> sent = new ArrayList<>();
        state.immutableEntries().forEach(entry -> sent.add(entry.getValue()));
        return sent;
    }
}
