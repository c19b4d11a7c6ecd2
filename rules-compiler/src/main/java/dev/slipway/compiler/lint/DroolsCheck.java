package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.DROOLS;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.engine.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has Drools compile the rules with which nothing is wrong so far. Where it refuses them they are tried in halves, down
 * to the one that it refuses, since what it says names neither the rule nor its line.
 */
final class DroolsCheck {

    private final PackTrial trial;
    private final ProblemCollector findings;

    private DroolsCheck(PackTrial trial, ProblemCollector findings) {
        this.trial = trial;
        this.findings = findings;
    }

    static List<RuleProblem> of(List<FileText> files, PackTrial trial, ProblemCollector before) {
        ProblemCollector found = new ProblemCollector(List.of());
        List<WrittenRule> right = new ArrayList<>();
        boolean isFrameRight = true;
        for (FileText file : files) {
            for (WrittenRule rule : file.rules()) {
                if (before.isEmptyWithin(file.file(), rule.whole())) {
                    right.add(rule);
                }
            }
            isFrameRight &= file.parts().stream()
                    .filter(part -> !part.isRule())
                    .allMatch(part -> before.isEmptyWithin(file.file(), part.span()));
        }
        // Without an import or a type that others need, Drools would refuse right rules too.
        if (isFrameRight && !right.isEmpty()) {
            new DroolsCheck(trial, found).check(files, right);
        }
        return found.sorted();
    }

    private void check(List<FileText> files, List<WrittenRule> rules) {
        PackTrial.Result result = trial.of(only(files, rules));
        findings.addAll(result.problems());
        Optional<String> refusal = result.refusal();
        if (refusal.isEmpty()) {
            return;
        }
        if (rules.size() == 1) {
            WrittenRule rule = rules.get(0);
            String message = "Drools cannot use rule '" + rule.name() + "'" + DroolsWords.told(refusal.get());
            findings.add(
                    DROOLS, rule.file(), rule.head(), message, "look at what this rule does otherwise than others");
            return;
        }
        int middle = rules.size() / 2;
        int before = findings.sorted().size();
        check(files, rules.subList(0, middle));
        check(files, rules.subList(middle, rules.size()));
        if (findings.sorted().size() == before) {
            reportTogether(files, refusal.get());
        }
    }

    /** Each half is right, and both together are not. */
    private void reportTogether(List<FileText> files, String refusal) {
        DrlFile first = files.get(0).file();
        findings.add(
                DROOLS,
                first,
                new Span(0, 1),
                "Drools cannot use these rules together" + DroolsWords.told(refusal),
                "");
    }

    /** The files with the other rules blanked. */
    private static List<DrlFile> only(List<FileText> files, List<WrittenRule> rules) {
        List<DrlFile> kept = new ArrayList<>();
        for (FileText file : files) {
            StringBuilder text = new StringBuilder(file.file().text());
            file.rules().stream()
                    .filter(rule -> !rule.isQuery() && !rules.contains(rule))
                    .forEach(rule -> blank(text, rule.whole()));
            kept.add(new DrlFile(file.file().path(), text.toString()));
        }
        return kept;
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.offset(); i < span.end(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
