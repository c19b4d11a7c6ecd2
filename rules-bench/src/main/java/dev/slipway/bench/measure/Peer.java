package dev.slipway.bench.measure;

import dev.slipway.bench.contest.Contestant;
import dev.slipway.bench.contest.EvreteContestant;
import dev.slipway.bench.contest.EvreteContestant.Arrangement;
import dev.slipway.bench.contest.HandWrittenContestant;
import dev.slipway.bench.contest.SlipwayContestant;
import dev.slipway.bench.contest.StockDroolsContestant;
import java.util.function.Supplier;

/** The contestants that judge what is in memory. */
public enum Peer {
    SLIPWAY("Slipway", () -> new SlipwayContestant(false)),
    SLIPWAY_READ("Slipway, every alert read", () -> new SlipwayContestant(true)),
    BY_HAND("written by hand", HandWrittenContestant::new),
    DROOLS("stock Drools, one session", () -> new StockDroolsContestant(true)),
    DROOLS_EACH("Drools, a session per programme", () -> new StockDroolsContestant(false)),
    EVRETE("Evrete, one session", () -> new EvreteContestant(Arrangement.ONE_SESSION)),
    EVRETE_EACH("Evrete, a session per programme", () -> new EvreteContestant(Arrangement.SESSION_PER_PROGRAMME)),
    EVRETE_STATELESS(
            "Evrete, a stateless session per programme",
            () -> new EvreteContestant(Arrangement.STATELESS_PER_PROGRAMME));

    private final String title;
    private final Supplier<Contestant> making;

    Peer(String title, Supplier<Contestant> making) {
        this.title = title;
        this.making = making;
    }

    Contestant contestant() {
        return making.get();
    }

    String title() {
        return title;
    }
}
