package dev.slipway.engine.internal;

import dev.slipway.engine.RuleException;
import dev.slipway.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/** Checks what the rules of a pack say of themselves, and tells it at the author's lines. */
final class PackCheck {

    private final PackSources sources;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> rulesById = new HashMap<>();

    private PackCheck(PackSources sources) {
        this.sources = sources;
    }

    static PackCheck of(PackSources sources, LoadedPack pack) {
        PackCheck check = new PackCheck(sources);
        pack.models().stream()
                .flatMap(model -> model.getRules().stream())
                .sorted(Comparator.comparing((Rule rule) -> sources.files().indexOf(check.file(rule)))
                        .thenComparing(rule -> check.file(rule).lineOfRule(rule.getName())))
                .forEach(check::check);
        sources.files().forEach(file -> check.problems.addAll(RefusedCode.in(file)));
        return check;
    }

    void throwIfFaulty() {
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private void check(Rule rule) {
        checkMetadata(rule);
        problems.addAll(ChainedBinding.in(rule, file(rule)));
    }

    private void checkMetadata(Rule rule) {
        List<RuleMetadata.Fault> faults = RuleMetadata.faults(rule);
        faults.forEach(fault -> problem(rule, fault.message(), fault.hint()));
        if (faults.isEmpty()) {
            String id = RuleMetadata.read(rule).id();
            String other = rulesById.putIfAbsent(id, rule.getName());
            if (other != null) {
                problem(
                        rule,
                        "rules '" + other + "' and '" + rule.getName() + "' have the same @id " + id,
                        "give one another id");
            }
        }
    }

    private void problem(Rule rule, String message, String hint) {
        DrlFile file = file(rule);
        problems.add(new Problem(file.path(), file.lineOfRule(rule.getName()), 0, message, hint));
    }

    private DrlFile file(Rule rule) {
        return sources.files().stream()
                .filter(drl -> drl.packageName().equals(rule.getPackage()))
                .filter(drl -> drl.lineOfRule(rule.getName()) > 0)
                .findFirst()
                .orElse(sources.files().get(0));
    }
}
