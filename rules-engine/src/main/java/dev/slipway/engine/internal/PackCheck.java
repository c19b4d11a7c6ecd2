package dev.slipway.engine.internal;

import dev.slipway.engine.RuleException;
import dev.slipway.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Condition;
import org.drools.model.Rule;
import org.drools.model.patterns.CompositePatterns;

/** Checks what the rules of a pack say of themselves, and tells it at the author's lines. */
final class PackCheck {

    private static final Pattern PLAIN_INSERT =
            Pattern.compile("\\binsert\\s*\\(\\s*(?:Finding\\s*\\.\\s*)?(?:red|amber|info)\\s*\\(");

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
        sources.files().forEach(check::checkInserts);
        return check;
    }

    void throwIfFaulty() {
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private void check(Rule rule) {
        checkMetadata(rule);
        checkBindings(rule, (CompositePatterns) rule.getView());
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

    // Drools compiles a value named from another named value, and then has no way to read it.
    private void checkBindings(Rule rule, Condition condition) {
        if (condition instanceof org.drools.model.Pattern<?> pattern) {
            pattern.getBindings().stream()
                    .filter(binding -> binding.getBindingFunction() == null)
                    .map(binding -> binding.getBoundVariable().getName())
                    .forEach(name -> problem(
                            rule,
                            "rule '" + rule.getName() + "' names " + name + " from another named value",
                            "write out after '" + name + " :' how the fact itself gives it"));
        }
        condition.getSubConditions().forEach(part -> checkBindings(rule, part));
    }

    private void checkInserts(DrlFile file) {
        Matcher matcher = PLAIN_INSERT.matcher(file.code());
        while (matcher.find()) {
            problems.add(new Problem(
                    file.path(),
                    file.lineAt(matcher.start()),
                    file.columnAt(matcher.start()),
                    "a finding that is inserted with insert would stand after its reason is gone",
                    "write insertLogical"));
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
