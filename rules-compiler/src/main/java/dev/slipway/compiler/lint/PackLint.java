package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.PASTED_TWICE;
import static dev.slipway.engine.ProblemCode.UNKNOWN_THRESHOLD;
import static dev.slipway.engine.ProblemCode.UNREAD_FILE;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.ThresholdReader;
import dev.slipway.compiler.drl.tolerant.FileReading;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.KnownNumbers;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.Scope;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.outcome.PlainConsequence;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.engine.ThresholdUse;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All checks of a pack, in one list. */
public final class PackLint {

    private final RulePack pack;
    private final List<DrlFile> drl;
    private final ClassLoader loader = PackLint.class.getClassLoader();
    private final ProblemCollector findings;
    private final List<FileText> files = new ArrayList<>();
    private final PackDeclarations declarations;
    private final List<RuleContext> contexts = new ArrayList<>();

    private final KnownNumbers thresholds;
    private final Optional<Map<String, String>> attributes;

    private PackLint(RulePack pack, Optional<Policy> policy) {
        this.pack = pack;
        this.attributes = policy.map(Policy::attributes);
        this.thresholds = policy.map(KnownNumbers::of).orElseGet(KnownNumbers::ofNoPolicy);
        List<DrlFile> written = DrlFile.in(pack);
        this.findings = new ProblemCollector(written.stream().map(DrlFile::path).toList());
        this.drl = written.stream()
                .map(file -> CopiedText.repaired(file, findings))
                .toList();
        drl.forEach(file -> files.add(FileReading.read(file, part -> SyntaxCheck.read(part, findings))));
        this.declarations = new PackDeclarations(files, loader);
    }

    /** What can be told without compiling anything. */
    public static List<RuleProblem> quickly(RulePack pack) {
        PackLint lint = new PackLint(pack, Optional.empty());
        lint.checkAll();
        return lint.findings.sorted();
    }

    /** Everything, in the order of files and lines. The rules without faults are compiled for what only that tells. */
    public static List<RuleProblem> fully(RulePack pack, Optional<Policy> policy, PackTrial trial) {
        PackLint lint = new PackLint(pack, policy);
        lint.checkAll();
        policy.ifPresent(lint::checkThresholds);
        lint.checkTranslations();
        lint.checkConsequences();
        lint.findings.addAll(DroolsCheck.of(lint.files, trial, lint.findings));
        return lint.findings.sorted();
    }

    private void checkAll() {
        MetadataCheck metadata = new MetadataCheck(findings);
        DuplicateRuleCheck twins = new DuplicateRuleCheck(findings);
        Set<String> made = declarations.made();
        Set<String> queries = declarations.queries();
        Set<String> fullNames = declarations.fullNames();
        for (FileText file : files) {
            if (isCopy(file)) {
                continue;
            }
            if (file.parts().isEmpty()) {
                findings.add(
                        UNREAD_FILE, file.file(), new Span(0, 1), "this file holds no rule", "delete it, or write one");
            }
            TypeNames names = declarations.namesIn(file);
            new ImportCheck(file, names, fullNames, findings).check();
            new RefusedCheck(file.file(), findings).check(file.parts());
            if (pack.isStrict()) {
                new StrictTextCheck(file, findings).check();
            } else {
                new PatternCheck(file, findings).check();
            }
            new AttributeCheck(file, findings).check();
            UnknownType.checkFields(findings, file, names);
            for (WrittenRule rule : file.rules()) {
                if (metadata.check(rule)) {
                    twins.check(rule);
                }
                check(new RuleContext(rule, names, made, queries, new Scope(), thresholds, attributes, findings));
            }
        }
    }

    /** Whether a file says what one before it says: told once, at its head. */
    private boolean isCopy(FileText file) {
        Optional<FileText> original = files.stream()
                .takeWhile(other -> !other.equals(file))
                .filter(other -> !file.rules().isEmpty() && words(other).equals(words(file)))
                .findFirst();
        original.ifPresent(other -> findings.add(
                PASTED_TWICE,
                file.file(),
                new Span(0, 1),
                "this file says the same as " + other.file().path(),
                "delete one of the two"));
        return original.isPresent();
    }

    private static List<String> words(FileText file) {
        return file.file().tokens().stream().map(DrlToken::text).toList();
    }

    private void check(RuleContext context) {
        if (isExtending(context.rule())) {
            return; // what it names may stand in the other rule
        }
        context.rule().parsed().ifPresent(parsed -> {
            ConditionCheck condition = new ConditionCheck(context, parsed);
            condition.check();
            if (!context.rule().isQuery()) {
                new OutcomeCheck(context, condition).check();
            }
            new MessageCheck(context).check();
            contexts.add(context);
        });
    }

    private static boolean isExtending(WrittenRule rule) {
        int head = rule.condition().map(Span::offset).orElse(0);
        return rule.tokens().stream()
                .filter(token -> token.start() >= rule.head().end() && token.end() <= head)
                .anyMatch(token -> token.is("extends"));
    }

    private void checkThresholds(Policy policy) {
        for (ThresholdUse use : ThresholdReader.in(drl)) {
            if (!policy.keys().contains(use.key())) {
                String message = "policy.yaml has no threshold '" + use.key() + "'";
                String hint = Suggestion.of(use.key(), policy.keys());
                DrlFile file = drl.stream()
                        .filter(other -> other.path().equals(use.path()))
                        .findFirst()
                        .orElseThrow();
                Span span = new Span(
                        file.offsetAt(use.line(), use.column()), use.key().length());
                findings.add(UNKNOWN_THRESHOLD, file, span, message, hint);
            }
        }
    }

    private void checkTranslations() {
        Set<String> rules = new TreeSet<>();
        files.forEach(file -> file.rules().forEach(rule -> id(rule).ifPresent(rules::add)));
        Map<String, MessageCheck> messages = new HashMap<>();
        contexts.forEach(context -> id(context.rule()).ifPresent(id -> messages.put(id, new MessageCheck(context))));
        TranslationCheck check = new TranslationCheck(rules, messages, findings);
        pack.messages().values().forEach(file -> check.check(DrlFile.of(file)));
    }

    private static Optional<String> id(WrittenRule rule) {
        return rule.annotation("id").map(DrlAnnotation::value);
    }

    private void checkConsequences() {
        ConsequenceCheck check = new ConsequenceCheck(loader, findings);
        for (FileText file : files) {
            if (isJava(file)) {
                JavaFrame frame = frame(file);
                file.functions().forEach(function -> check.addFunction(function, frame, declarations.namesIn(file)));
                contexts.stream()
                        .filter(context -> context.rule().file().equals(file.file()))
                        .filter(context -> !context.rule().isQuery() && !new PlainConsequence(context).isPlain())
                        .forEach(context -> check.add(context, frame));
            }
        }
        check.check();
    }

    private static boolean isJava(FileText file) {
        return file.parts().stream().flatMap(part -> part.tokens().stream()).noneMatch(token -> token.is("dialect"));
    }

    private JavaFrame frame(FileText file) {
        TypeNames names = declarations.namesIn(file);
        ImportCheck check = new ImportCheck(file, names, Set.of(), findings);
        return new JavaFrame(
                file.file().packageName(),
                file.imports().stream().filter(check::finds).toList(),
                declarations.types(file.file().packageName()),
                declarations.functions(file.file().packageName()));
    }
}
