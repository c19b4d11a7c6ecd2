package dev.slipway.flink.watch;

import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.base.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each message right after its source: says from when on it counts, and puts aside what cannot be used. A message that
 * stands after a tick counts from after that tick on, whatever instant it names; so that the log alone decides what a settlement
 * sees, and not which machine was faster.
 */
final class Intake extends ProcessFunction<Arrived, Entry> implements CheckpointedFunction {

    static final OutputTag<Message> PROBLEMS = new OutputTag<>("problems", TypeInformation.of(Message.class));

    private static final long serialVersionUID = 1L;

    private final WatchOptions options;
    private transient Map<String, Long> lastTicks = new HashMap<>();
    private transient @Nullable ListState<Tuple2<String, Long>> kept;
    private transient @Nullable Bench bench;

    Intake(WatchOptions options) {
        this.options = options;
    }

    @Override
    public void processElement(Arrived arrived, Context context, Collector<Entry> out) {
        if (arrived.isTick()) {
            lastTicks.merge(arrived.split(), arrived.at(), Math::max);
            return;
        }
        if (arrived.isRefused()) {
            context.output(PROBLEMS, Message.of(arrived.wrong()));
            return;
        }
        long sinceTick = lastTicks.getOrDefault(arrived.split(), Long.MIN_VALUE);
        Held held = arrived.held(Math.max(arrived.at(), sinceTick + 1));
        List<Problem> problems = problems(arrived, held);
        if (problems.isEmpty()) {
            out.collect(new Entry(arrived.programme(), arrived.kind(), held));
        } else {
            context.output(PROBLEMS, Message.of(arrived.wrong(problems)));
        }
    }

    /** What is wrong with it by itself; of a row only its programme can tell. */
    private List<Problem> problems(Arrived arrived, Held held) {
        return switch (arrived.kind()) {
            case Arrived.REPORT -> List.of();
            case Arrived.PROGRAMME -> ofProgramme(arrived, held);
            default -> bench().problems(arrived.kind(), held);
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
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        if (kept != null) {
            kept.update(lastTicks.entrySet().stream()
                    .map(entry -> Tuple2.of(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }

    /** Every instance takes all: which of them reads a partition next is not known. */
    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        lastTicks = new HashMap<>();
        ListState<Tuple2<String, Long>> state = context.getOperatorStateStore()
                .getUnionListState(new ListStateDescriptor<>("last-ticks-1", Types.TUPLE(Types.STRING, Types.LONG)));
        for (Tuple2<String, Long> tick : state.get()) {
            lastTicks.merge(tick.f0, tick.f1, Math::max);
        }
        kept = state;
    }
}
