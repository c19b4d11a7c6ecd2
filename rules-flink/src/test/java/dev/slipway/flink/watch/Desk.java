package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.watch.SampleLog.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stream without a cluster: takes a log, and settles the programmes in memory when a tick says that a day has ended. */
final class Desk {

    private final Bench bench;
    private final ChangeChoice choice;
    private final Map<String, Memory> memories = new TreeMap<>();
    private final Map<String, Map<String, Held>> control =
            Map.of(Control.RULES, new TreeMap<>(), Control.POLICY, new TreeMap<>(), Control.WAIVERS, new TreeMap<>());
    private final List<Wrong> wrong = new ArrayList<>();
    private long lastTick = Long.MIN_VALUE;
    private int settled;

    Desk(ComplianceEngine engine, ChangeChoice choice) {
        this.bench = new Bench(engine, Optional.empty(), Optional.empty());
        this.choice = choice;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    Memory memory(String programme) {
        return memories.computeIfAbsent(
                programme,
                id -> new Memory(
                        Shelf.over(new TreeMap<>()), Shelf.over(new TreeMap<>()), Shelf.over(new TreeMap<>())));
    }

    void control(List<Sent> log) {
        for (Sent sent : log) {
            if (!sent.kind().equals("tick")) {
                Held held = Envelope.control("c-0", 0, 0, null, sent.json().getBytes(UTF_8))
                        .held(sent.at());
                control.get(sent.kind()).put(held.key(), held);
            }
        }
    }

    /** The changes that a message brings: none, but of a tick. */
    List<String> take(Sent sent) {
        if (sent.kind().equals("tick")) {
            lastTick = sent.at();
            return settleDays(sent.at());
        }
        Arrived arrived = Envelope.event("e-0", 0, 0, null, sent.json().getBytes(UTF_8));
        Held held = arrived.held(Math.max(arrived.at(), lastTick + 1));
        Memory memory = memory(arrived.programme());
        Shelf.keep(arrived.kind().equals(Arrived.PROGRAMME) ? memory.programme() : memory.reports(), held);
        return List.of();
    }

    private List<String> settleDays(long tick) {
        List<String> changes = new ArrayList<>();
        for (; SampleLog.endOf(settled) < tick; settled++) {
            long instant = SampleLog.endOf(settled);
            Control inForce = Control.at(
                    instant,
                    control.get(Control.RULES).values(),
                    control.get(Control.POLICY).values(),
                    control.get(Control.WAIVERS).values());
            for (String programme : new TreeSet<>(memories.keySet())) {
                Settlement.Settled done = new Settlement(programme, memory(programme), choice)
                        .settle(instant, SampleLog.day(settled), () -> bench.under(inForce));
                done.changes().forEach(change -> changes.add(change.toJson()));
                wrong.addAll(done.wrong());
            }
        }
        return changes;
    }
}
