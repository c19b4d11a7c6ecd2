package dev.slipway.flink.shipped;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.base.Sha256;
import java.io.Serializable;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One engine for all instances of a job on a machine. Each job has class loaders of its own there, so that what is held here goes
 * when the job goes.
 */
public record SharedEngine(ShippedRules rules) implements Serializable {

    /** A job has one; of those that are sent to it while it runs two are at work around the day on which they change. */
    private static final int KEPT = 8;

    private static final Map<String, ComplianceEngine> ENGINES = new LinkedHashMap<>(KEPT, 1, true);

    /** The same one for all who ask on a machine. */
    public ComplianceEngine engine() {
        MessageDigest digest = Sha256.digest();
        rules.packs().forEach(pack -> Sha256.update(digest, Sha256.of(pack)));
        return engine(Sha256.hex(digest), rules::engine);
    }

    /**
     * The same for rules that came otherwise. Those that were not asked for of late are let go.
     *
     * @param key the same for the same rules
     */
    public static ComplianceEngine engine(String key, Supplier<ComplianceEngine> made) {
        synchronized (ENGINES) {
            ComplianceEngine engine = ENGINES.computeIfAbsent(key, missing -> made.get());
            if (ENGINES.size() > KEPT) {
                ENGINES.remove(ENGINES.keySet().iterator().next());
            }
            return engine;
        }
    }
}
