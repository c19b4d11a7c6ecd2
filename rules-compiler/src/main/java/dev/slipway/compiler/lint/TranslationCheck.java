package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.TRANSLATION;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.model.base.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a file of texts in another language speaks of a rule, or of a value, that there is not. */
final class TranslationCheck {

    private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)");
    private static final Pattern EMPTY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]?\\s*$");
    private static final List<String> PARTS = List.of("title", "message", "rationale");

    private final Set<String> rules;
    private final Map<String, MessageCheck> messages;
    private final ProblemCollector findings;

    /**
     * @param rules the ids of all rules of the pack
     * @param messages what tells the values of those that could be read, by their ids
     */
    TranslationCheck(Set<String> rules, Map<String, MessageCheck> messages, ProblemCollector findings) {
        this.rules = rules;
        this.messages = messages;
        this.findings = findings;
    }

    void check(DrlFile file) {
        int offset = 0;
        Optional<MessageCheck> message = Optional.empty();
        boolean isContinued = false;
        for (String line : file.text().split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            if (!isContinued) {
                checkEmpty(file, line, offset);
                message = key.find() ? said(file, key.group(1), offset + key.start(1)) : Optional.empty();
            }
            int start = offset;
            message.ifPresent(check -> check.check(line, file, start));
            isContinued = message.isPresent() && line.stripTrailing().endsWith("\\");
            offset += line.length() + 1;
        }
    }

    private void checkEmpty(DrlFile file, String line, int offset) {
        Matcher empty = EMPTY.matcher(line);
        if (empty.find()) {
            Span span = new Span(offset + empty.start(1), empty.group(1).length());
            findings.add(
                    TRANSLATION,
                    file,
                    span,
                    "'" + empty.group(1) + "' has no text, so that the rule says it in its own language",
                    "write the text, or leave the line out");
        }
    }

    /** What checks the text of a key; nothing where its rule is unknown, or could not be read. */
    private Optional<MessageCheck> said(DrlFile file, String key, int offset) {
        int dot = Math.max(0, key.lastIndexOf('.'));
        String rule = key.substring(0, dot);
        String part = key.substring(dot).replaceFirst("^\\.", "");
        if (!rules.contains(rule)) {
            Span span = new Span(offset, Math.max(1, dot));
            findings.add(TRANSLATION, file, span, "this pack has no rule '" + rule + "'", Suggestion.of(rule, rules));
        } else if (!PARTS.contains(part)) {
            Span span = new Span(offset + dot + 1, part.length());
            findings.add(TRANSLATION, file, span, "a rule has no text '" + part + "'", Suggestion.of(part, PARTS));
        }
        return part.equals("message") ? Optional.ofNullable(messages.get(rule)) : Optional.empty();
    }
}
