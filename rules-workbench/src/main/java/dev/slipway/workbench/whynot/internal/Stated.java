package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.model.alerts.EvidenceText;
import dev.slipway.model.facts.Statement;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where what a fact met a pattern with was stated. */
public final class Stated {

    private Stated() {}

    /** The statements behind the inputs that the pattern names; else the latest reports; else the deadline. */
    public static List<String> by(Subject fact, DrlPattern pattern) {
        List<Statement> told = Stream.of(
                        evidence(fact, input -> names(pattern, input)),
                        fact.background(),
                        evidence(fact, "deadline"::equals))
                .filter(statements -> !statements.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new EvidenceText(Words.of(Language.ENGLISH))
                .of(told.stream()).stream()
                        .map(evidence -> (evidence.where() + "  " + evidence.text()).strip())
                        .toList();
    }

    private static List<Statement> evidence(Subject fact, Predicate<String> isMeant) {
        return inputs(fact)
                .filter(isMeant)
                .filter(fact::has)
                .flatMap(input -> fact.evidence(input).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> inputs(Subject fact) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.includes(fact))
                .limit(1)
                .flatMap(kind -> kind.inputs().stream());
    }

    private static boolean names(DrlPattern pattern, String input) {
        return pattern.constraints().stream()
                .map(DrlConstraint::text)
                .anyMatch(text -> text.matches("(?s).*\\b" + input + "\\b.*"));
    }
}
