package dev.slipway.server.pack;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedPolicy;
import dev.slipway.server.base.Weighted;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The engine that a programme is judged by: the standard rules, those of its pack, and its own thresholds. */
@Component
public class Engines {

    private static final int MOST_CHOSEN = 500;

    /** The thresholds of a programme, and the pack that they are over. */
    private record Chosen(String source, String sha256, @Nullable String pack) {}

    private final Weighted<Chosen, ComplianceEngine> chosen = new Weighted<>(MOST_CHOSEN);
    private final ConcurrentHashMap<String, ComplianceEngine> compiled = new ConcurrentHashMap<>();
    private final ComplianceEngine standard;
    private final PackTable packs;
    private final PolicyTable policies;
    private final InputLimits limits;
    private final JsonMapper json;

    Engines(ComplianceEngine standard, PackTable packs, PolicyTable policies, InputLimits limits, JsonMapper json) {
        this.standard = standard;
        this.packs = packs;
        this.policies = policies;
        this.limits = limits;
        this.json = json;
    }

    /**
     * What a programme is judged by.
     *
     * @throws IllegalStateException if the files of its pack are not those that were approved
     */
    public ComplianceEngine of(ProgrammeRow programme) {
        ComplianceEngine engine = withPack(programme);
        return policy(programme)
                .map(policy -> judging(programme, policy, engine))
                .orElse(engine);
    }

    /** Thresholds never change under their version, so they are read once. */
    private ComplianceEngine judging(ProgrammeRow programme, Document policy, ComplianceEngine engine) {
        Chosen key = new Chosen(policy.source(), policy.sha256(), programme.packId());
        return chosen.get(key).orElseGet(() -> {
            ComplianceEngine made = engine.with(read(policy, engine).policy());
            chosen.put(key, made, 1);
            return made;
        });
    }

    /** The same with the thresholds that come with its rules. */
    public ComplianceEngine withPack(ProgrammeRow programme) {
        return Optional.ofNullable(programme.packId())
                .map(id -> compiled.computeIfAbsent(id, this::compile))
                .orElse(standard);
    }

    /** The thresholds of its own, where it has any. */
    public Optional<Document> policy(ProgrammeRow programme) {
        return programme.policyVersion() == 0
                ? Optional.empty()
                : policies.find(programme.id(), programme.policyVersion());
    }

    /** What thresholds say over those of an engine. */
    public ReceivedPolicy read(Document policy, ComplianceEngine engine) {
        return ReceivedPolicy.read(policy.source(), policy.body().bytes(), engine.policy(), limits);
    }

    private ComplianceEngine compile(String id) {
        PackRow row = packs.find(id).orElseThrow(() -> new IllegalStateException("there is no pack " + id));
        PackTexts files = new PackTexts(json.readValue(row.files(), new TypeReference<Map<String, String>>() {}));
        if (!files.sha256().equals(row.sha256())) {
            throw new IllegalStateException("the files of the pack " + id + " are not those that were approved");
        }
        return ComplianceEngine.of(files.rules());
    }
}
