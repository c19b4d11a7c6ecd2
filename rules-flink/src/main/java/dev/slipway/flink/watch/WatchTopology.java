package dev.slipway.flink.watch;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** How the operators of the stream hang together, whatever the log comes from and the changes go to. */
final class WatchTopology {

    /** So many machines can share the programmes at most; it can never be changed without losing the state. */
    static final int MOST_PARALLEL = 1024;

    private WatchTopology() {}

    /**
     * What comes out.
     *
     * @param changes {@code slipway/change/1}, by programme
     * @param problems {@code slipway/problem/1}
     */
    record Outputs(DataStream<Message> changes, DataStream<Message> problems) {}

    /**
     * Watches.
     *
     * @param events programmes, reports and ticks
     * @param control policies, waivers and ticks
     */
    static Outputs watch(DataStream<Arrived> events, DataStream<Arrived> control, WatchOptions options) {
        SingleOutputStreamOperator<Entry> entries = taken(events, options, "events");
        SingleOutputStreamOperator<Entry> orders = taken(control, options, "control");
        SingleOutputStreamOperator<Message> changes = entries.keyBy(Entry::programme, Types.STRING)
                .connect(orders.broadcast(Watch.POLICIES, Watch.WAIVERS))
                .process(new Watch(options), TypeInformation.of(Message.class))
                .uid("settlement-1")
                .name("settlement")
                .setMaxParallelism(MOST_PARALLEL);
        DataStream<Message> problems = entries.getSideOutput(Intake.PROBLEMS)
                .union(orders.getSideOutput(Intake.PROBLEMS), changes.getSideOutput(Intake.PROBLEMS));
        return new Outputs(changes, problems);
    }

    /** In the chain of its source, since the order of a partition counts. */
    private static SingleOutputStreamOperator<Entry> taken(DataStream<Arrived> log, WatchOptions options, String name) {
        return log.process(new Intake(options), TypeInformation.of(Entry.class))
                .uid(name + "-intake-1")
                .name(name + " intake")
                .setParallelism(log.getParallelism());
    }
}
