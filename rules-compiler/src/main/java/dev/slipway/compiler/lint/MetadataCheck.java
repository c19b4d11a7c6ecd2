package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.DUPLICATE_ID;
import static dev.slipway.engine.ProblemCode.DUPLICATE_NAME;
import static dev.slipway.engine.ProblemCode.MISSING_METADATA;
import static dev.slipway.engine.ProblemCode.UNKNOWN_INPUT;
import static dev.slipway.engine.ProblemCode.UNKNOWN_METADATA;
import static dev.slipway.engine.ProblemCode.UNKNOWN_POPULATION;
import static dev.slipway.engine.ProblemCode.UNSPEAKABLE_ID;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where a rule does not say what it is, or says what another says. */
final class MetadataCheck {

    private static final List<String> KNOWN =
            List.of("id", "title", "theme", "on", "needs", "message", "rationale", "source");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    private final ProblemCollector findings;
    private final Map<String, String> rulesById = new HashMap<>();
    private final Map<String, String> packagesByName = new HashMap<>();
    private int duplicates;

    MetadataCheck(ProblemCollector findings) {
        this.findings = findings;
    }

    /** Checks a rule; false where it is one that stands there twice. */
    boolean check(WrittenRule rule) {
        int before = duplicates;
        checkName(rule);
        if (rule.isQuery()) {
            return true;
        }
        rule.annotations().stream()
                .filter(annotation -> !KNOWN.contains(annotation.name()))
                .forEach(annotation -> findings.add(
                        UNKNOWN_METADATA,
                        rule.file(),
                        annotation.head(),
                        "nothing reads @" + annotation.name(),
                        Suggestion.of(annotation.name(), KNOWN)));
        require(rule, "id", "@id(\"X01\")").ifPresent(id -> checkId(rule, id));
        require(rule, "title", "@title(\"Overdue\")");
        require(rule, "message", "@message(\"{milestone} is late\")");
        require(rule, "on", "@on(\"open milestone\")").ifPresent(on -> checkOn(rule, on));
        return duplicates == before;
    }

    private Optional<DrlAnnotation> require(WrittenRule rule, String name, String example) {
        Optional<DrlAnnotation> found =
                rule.annotation(name).filter(annotation -> !annotation.value().isBlank());
        if (found.isEmpty()) {
            String message = "rule '" + rule.name() + "' has no @" + name;
            findings.add(MISSING_METADATA, rule.file(), rule.head(), message, "add " + example);
        }
        return found;
    }

    private void checkName(WrittenRule rule) {
        String key = rule.file().packageName() + " " + rule.name();
        String earlier = packagesByName.putIfAbsent(key, rule.file().path());
        if (earlier != null) {
            String message = "there is another rule '" + rule.name() + "' in package "
                    + rule.file().packageName();
            duplicates++;
            findings.add(DUPLICATE_NAME, rule.file(), rule.head(), message, "give one of them another name");
        }
    }

    private void checkId(WrittenRule rule, DrlAnnotation id) {
        if (!ID.matcher(id.value()).matches()) {
            findings.add(
                    UNSPEAKABLE_ID,
                    rule.file(),
                    id.place(),
                    "the id '" + id.value() + "' is not made of letters, digits, '.', '_' and '-'",
                    "write a short word such as X01: commands and waivers name rules by it");
        }
        String earlier = rulesById.putIfAbsent(id.value(), rule.name());
        // Of a rule that stands there twice, its name says enough.
        if (earlier != null && !(earlier.equals(rule.name()) && duplicates > 0)) {
            String message = "rules '" + earlier + "' and '" + rule.name() + "' have the same @id " + id.value();
            findings.add(DUPLICATE_ID, rule.file(), rule.head(), message, "give one another id");
        }
    }

    private void checkOn(WrittenRule rule, DrlAnnotation on) {
        Optional<SubjectKind> population = SubjectKind.named(on.value());
        if (population.isEmpty()) {
            String message =
                    "rule '" + rule.name() + "' is @on(\"" + on.value() + "\"), which is nothing that rules judge";
            String hint = Suggestion.of(on.value(), SubjectKind.words());
            findings.add(UNKNOWN_POPULATION, rule.file(), on.place(), message, hint);
            return;
        }
        rule.annotation("needs").ifPresent(needs -> checkNeeds(rule, needs, population.get()));
    }

    private void checkNeeds(WrittenRule rule, DrlAnnotation needs, SubjectKind population) {
        String raw = needs.valueSpan().in(rule.file().text());
        if (raw.matches("(?s).*\"\\s*[,;]\\s*\".*") || needs.value().indexOf(';') >= 0) {
            reportList(rule, needs);
            return;
        }
        for (String part : needs.value().split(",", -1)) {
            String need = part.strip();
            if (!need.isEmpty() && !population.accepts(need)) {
                String message = "rule '" + rule.name() + "' @needs \"" + need
                        + "\", which is no input of what is @on(\"" + population + "\")";
                Span span = place(rule, needs, need);
                findings.add(UNKNOWN_INPUT, rule.file(), span, message, Suggestion.of(need, population.inputs()));
            }
        }
    }

    /** Several texts, or semicolons: what was meant is plain. */
    private void reportList(WrittenRule rule, DrlAnnotation needs) {
        List<String> words = Arrays.stream(needs.value().split("[,;\"]+", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        findings.add(
                UNKNOWN_INPUT,
                rule.file(),
                needs.place(),
                "@needs is one text, in which commas separate the inputs",
                "write @needs(\"" + String.join(", ", words) + "\")");
    }

    private static Span place(WrittenRule rule, DrlAnnotation annotation, String part) {
        int at = annotation.valueSpan().in(rule.file().text()).indexOf(part);
        return at < 0 ? annotation.place() : new Span(annotation.place().offset() + at, part.length());
    }
}
