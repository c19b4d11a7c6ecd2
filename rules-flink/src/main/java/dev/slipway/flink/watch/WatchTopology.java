package dev.slipway.flink.watch;

import java.util.ArrayList;
import java.util.List;
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
     * @param events programmes, reports and ticks; each partition by itself, in its order
     * @param control rules, policies, waivers and ticks
     */
    static Outputs watch(List<DataStream<Arrived>> events, DataStream<Arrived> control, WatchOptions options) {
        List<SingleOutputStreamOperator<TimedEntry>> taken = new ArrayList<>();
        for (DataStream<Arrived> partition : events) {
            taken.add(taken(partition, options, "events-" + taken.size()));
        }
        SingleOutputStreamOperator<TimedEntry> orders = taken(control, options, "control");
        SingleOutputStreamOperator<Message> changes = taken.stream()
                .map(each -> (DataStream<TimedEntry>) each)
                .reduce(DataStream::union)
                .orElseThrow()
                .keyBy(TimedEntry::programme, Types.STRING)
                .connect(orders.broadcast(Watch.RULES, Watch.POLICIES, Watch.WAIVERS))
                .process(new Watch(options), TypeInformation.of(Message.class))
                .uid("settlement-1")
                .name("settlement")
                .setMaxParallelism(MOST_PARALLEL);
        DataStream<Message> problems = taken.stream()
                .map(each -> (DataStream<Message>) each.getSideOutput(PartitionIntake.PROBLEMS))
                .reduce(DataStream::union)
                .orElseThrow()
                .union(orders.getSideOutput(PartitionIntake.PROBLEMS), changes.getSideOutput(PartitionIntake.PROBLEMS));
        return new Outputs(changes, problems);
    }

    private static SingleOutputStreamOperator<TimedEntry> taken(
            DataStream<Arrived> partition, WatchOptions options, String name) {
        return partition
                .transform(name + " intake", TypeInformation.of(TimedEntry.class), new PartitionIntake(options))
                .uid(name + "-intake-1")
                .setParallelism(1);
    }
}
