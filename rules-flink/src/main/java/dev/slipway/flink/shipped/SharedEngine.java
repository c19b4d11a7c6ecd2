package dev.slipway.flink.shipped;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.base.Sha256;
import java.io.Serializable;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One engine for all instances of a job on a machine. Each job has class loaders of its own there, so that what is held here goes
 * when the job goes.
 */
public record SharedEngine(ShippedRules rules) implements Serializable {

    private static final Map<String, ComplianceEngine> ENGINES = new ConcurrentHashMap<>();

    /** The same one for all who ask on a machine. */
    public ComplianceEngine engine() {
        return ENGINES.computeIfAbsent(digest(), key -> rules.engine());
    }

    private String digest() {
        MessageDigest digest = Sha256.digest();
        rules.packs().forEach(pack -> Sha256.update(digest, Sha256.of(pack)));
        return Sha256.hex(digest);
    }
}
