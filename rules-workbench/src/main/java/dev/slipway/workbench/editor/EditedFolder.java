package dev.slipway.workbench.editor;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.ThresholdOrigin;
import dev.slipway.workbench.PolicyExplanation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of rules, of which some files are open in an editor and may differ from those on disk.
 *
 * @param open the texts of the open files, of this folder or another
 */
record EditedFolder(Path folder, Map<Path, String> open) {

    /**
     * Its rules as the editor has them.
     *
     * @throws RuleException if they cannot be read
     */
    RulePack pack() {
        RulePack saved = RulePack.fromDirectory(folder);
        Map<String, RuleFile> files = new TreeMap<>();
        saved.files().forEach(file -> files.put(file.path(), edited(file)));
        open.forEach((path, text) -> {
            if (isRules(path)) {
                String name = slashed(path);
                files.putIfAbsent(name, new RuleFile(name, text));
            }
        });
        return RulePack.of(new ArrayList<>(files.values()), edited(saved.policy()), saved.messages());
    }

    private boolean isRules(Path path) {
        return folder.equals(path.getParent()) && path.toString().endsWith(".drl");
    }

    private RuleFile edited(RuleFile saved) {
        return open.entrySet().stream()
                .filter(file -> slashed(file.getKey()).equals(saved.path()))
                .map(file -> new RuleFile(saved.path(), file.getValue()))
                .findFirst()
                .orElse(saved);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** What its rules may ask as {@code limit("…")}, each with what it is set to and where; the standard ones at least. */
    Map<String, String> thresholds() {
        Policy policy = RulePack.standard().extend(Policy.empty());
        try {
            policy = pack().extend(policy);
        } catch (RuleException e) {
            // What is wrong with it is among the problems.
        }
        Map<String, String> thresholds = new LinkedHashMap<>();
        policy.originsForProgramme().forEach(origin -> thresholds.put(origin.key(), text(origin)));
        return thresholds;
    }

    private static String text(ThresholdOrigin origin) {
        PolicyExplanation.Row row = new PolicyExplanation.Row(origin, List.of());
        return row.value() + " (" + row.from() + ")";
    }
}
