package dev.slipway.flink.watch;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.rules.ShippedRules;
import dev.slipway.model.base.Sha256;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One engine for all instances of a job on a machine. Each job has class loaders of its own there, so that what is held here goes
 * when the job goes.
 */
record SharedEngine(ShippedRules rules) implements EngineSource {

    private static final Map<String, ComplianceEngine> ENGINES = new ConcurrentHashMap<>();

    @Override
    public ComplianceEngine engine() {
        return ENGINES.computeIfAbsent(digest(), key -> rules.engine());
    }

    private String digest() {
        MessageDigest digest = Sha256.digest();
        rules.packs().forEach(pack -> Sha256.update(digest, Sha256.of(pack)));
        return Sha256.hex(digest);
    }
}
