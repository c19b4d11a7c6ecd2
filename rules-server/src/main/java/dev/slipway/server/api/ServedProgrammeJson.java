package dev.slipway.server.api;

import dev.slipway.server.programme.ProgrammeRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A programme as the object that answers hold. */
final class ServedProgrammeJson {

    private ServedProgrammeJson() {}

    static Map<String, Object> of(ProgrammeRow row) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("red", row.red());
        summary.put("amber", row.amber());
        summary.put("info", row.info());
        summary.put("waived", row.waived());
        summary.put("notEvaluated", row.notEvaluated());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("name", row.name());
        values.put("version", row.version());
        values.put("policy", row.policyVersion());
        Optional.ofNullable(row.packId()).ifPresent(pack -> values.put("pack", pack));
        values.put("zone", row.zone());
        values.put("cutoff", row.cutoff());
        values.put("state", row.state());
        if (!row.reason().isEmpty()) {
            values.put("reason", row.reason());
        }
        values.put("judgedOn", String.valueOf(row.judgedOn()));
        values.put("rag", row.rag());
        values.put("verdict", row.verdict());
        values.put("summary", summary);
        values.put("updates", row.lastSeq());
        values.put("judgements", row.judgements());
        values.put("changedAt", row.changedAt().toInstant().toString());
        return values;
    }

    static String tag(ProgrammeRow row) {
        return "\"" + row.tag() + "\"";
    }
}
