package dev.slipway.flink.watch;

import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the messages of one partition, in their order: says from when on each counts, puts aside what cannot be used, and makes
 * the clock of the job of the ticks. A message that stands after a tick counts from after that tick on, whatever instant it names;
 * so that the log alone decides what a settlement sees, and not which machine was faster.
 *
 * <p>Rules are kept, since policies that come after them have to make sense under them. The last tick is kept: a clock that is not
 * told again after a failure stands still, where the partition holds no later tick.
 */
final class PartitionIntake extends AbstractStreamOperator<TimedEntry>
        implements OneInputStreamOperator<Arrived, TimedEntry> {

    static final OutputTag<Message> PROBLEMS = new OutputTag<>("problems", TypeInformation.of(Message.class));

    private static final long serialVersionUID = 1L;

    /** Before the first tick. */
    private static final long NONE = Long.MIN_VALUE;

    private final WatchOptions options;
    private long lastTick = NONE;
    private final List<Held> rules = new ArrayList<>();
    private transient @Nullable ListState<Long> kept;
    private transient @Nullable ListState<Held> keptRules;
    private transient @Nullable Bench bench;

    PartitionIntake(WatchOptions options) {
        this.options = options;
    }

    @Override
    public void processElement(StreamRecord<Arrived> record) {
        Arrived arrived = record.getValue();
        if (arrived.isTick()) {
            lastTick = Math.max(lastTick, arrived.at());
            tick();
        } else if (arrived.isRefused()) {
            refuse(arrived.wrong());
        } else {
            take(arrived, arrived.held(lastTick == NONE ? arrived.at() : Math.max(arrived.at(), lastTick + 1)));
        }
    }

    private void take(Arrived arrived, Held held) {
        List<Problem> problems = problems(arrived, held);
        if (problems.isEmpty()) {
            if (arrived.kind().equals(Control.RULES)) {
                rules.add(held);
            }
            output.collect(new StreamRecord<>(new TimedEntry(arrived.programme(), arrived.kind(), held)));
        } else {
            refuse(arrived.wrong(problems));
        }
    }

    private void refuse(Wrong wrong) {
        output.collect(PROBLEMS, new StreamRecord<>(Message.of(wrong)));
    }

    private void tick() {
        for (int step = 0; step < Ticks.STEPS; step++) {
            output.emitWatermark(new Watermark(lastTick * Ticks.STEPS + step));
        }
    }

    /** Nothing but ticks is a clock; and the end of a log, which only logs in memory have. */
    @Override
    public void processWatermark(Watermark mark) throws Exception {
        if (mark.equals(Watermark.MAX_WATERMARK)) {
            super.processWatermark(mark);
        }
    }

    /** What is wrong with it by itself; of a row only its programme can tell. */
    private List<Problem> problems(Arrived arrived, Held held) {
        return switch (arrived.kind()) {
            case Arrived.REPORT -> List.of();
            case Arrived.PROGRAMME -> ofProgramme(arrived, held);
            default -> bench().problems(arrived.kind(), held, Control.last(held.arrival(), rules));
        };
    }

    private static List<Problem> ofProgramme(Arrived arrived, Held held) {
        ReceivedProgramme read = Settlement.read(held);
        return read.programme()
                .map(programme -> programme.id())
                .filter(id -> read.problems().isEmpty() && !id.equals(arrived.programme()))
                .map(id -> List.of(new Problem(
                        held.fileOr(Settlement.FILE),
                        held.line(),
                        0,
                        "the message is for the programme '" + arrived.programme() + "', and its content is '" + id
                                + "'",
                        "send it under its own id")))
                .orElse(read.problems());
    }

    private Bench bench() {
        if (bench == null) {
            bench = options.bench();
        }
        return bench;
    }

    @Override
    public void open() throws Exception {
        super.open();
        if (lastTick != NONE) {
            ScheduledFuture<?> unused = getProcessingTimeService()
                    .registerTimer(getProcessingTimeService().getCurrentProcessingTime(), at -> tick());
        }
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        ListState<Long> state =
                context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last-tick-1", Types.LONG));
        for (Long tick : state.get()) {
            lastTick = Math.max(lastTick, tick);
        }
        kept = state;
        ListState<Held> sent = context.getOperatorStateStore()
                .getListState(new ListStateDescriptor<>("rules-1", TypeInformation.of(Held.class)));
        sent.get().forEach(rules::add);
        keptRules = sent;
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        if (kept != null) {
            kept.update(lastTick == NONE ? List.of() : List.of(lastTick));
        }
        if (keptRules != null) {
            keptRules.update(rules);
        }
    }
}
