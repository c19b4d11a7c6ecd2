package dev.slipway.workbench;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.workbench.internal.ThresholdReads;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule, and what its file says.
 *
 * @param source the file
 * @param rule the rule in it
 * @param thresholds the keys of the policy that it reads, itself or by what the facts compute for it
 */
public record CataloguedRule(RuleInfo info, DrlSource source, DrlRule rule, List<String> thresholds) {

    private static final String ENDING = ".drl";

    public CataloguedRule {
        thresholds = List.copyOf(thresholds);
    }

    /**
     * What a rule says of itself.
     *
     * @param known all keys of the policy
     */
    static CataloguedRule of(DrlSource source, DrlRule rule, Collection<String> known) {
        RuleInfo info = new RuleInfo(
                said("id", rule),
                said("title", rule),
                SubjectKind.named(said("on", rule)).orElseThrow(),
                Stream.of(said("needs", rule).split(","))
                        .map(String::strip)
                        .filter(need -> !need.isEmpty())
                        .toList(),
                said("message", rule),
                said("rationale", rule),
                said("source", rule),
                said("theme", rule));
        return new CataloguedRule(info, source, rule, ThresholdReads.of(info, source, rule, known));
    }

    private static String said(String annotation, DrlRule rule) {
        return rule.annotation(annotation).map(DrlAnnotation::value).orElse("");
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

    /** The text between {@code then} and {@code end}, on one line. */
    public String consequence() {
        return String.join(" ", rule.consequence().in(source.text()).split("\\s+"));
    }
}
