package dev.slipway.workbench;

import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.engine.RuleInfo;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule, and what its file says.
 *
 * @param source the file
 * @param rule the rule in it
 * @param thresholds the keys of the policy that it reads, itself or by what the facts reckon for it
 */
public record CataloguedRule(RuleInfo info, DrlSource source, DrlRule rule, List<String> thresholds) {

    private static final String ENDING = ".drl";

    public CataloguedRule {
        thresholds = List.copyOf(thresholds);
    }

    public String id() {
        return info.id();
    }

    /** The name of its file without the ending: {@code milestones}. */
    public String family() {
        String file = String.valueOf(Path.of(source.path()).getFileName());
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    /** The line on which it begins. */
    public int line() {
        return source.lineAt(rule.span().offset());
    }

    /** {@code rules/milestones.drl:8}. */
    public String place() {
        return source.path() + ":" + line();
    }

    /** What stands between {@code then} and {@code end}, on one line. */
    public String consequence() {
        return String.join(" ", rule.consequence().in(source.text()).split("\\s+"));
    }
}
