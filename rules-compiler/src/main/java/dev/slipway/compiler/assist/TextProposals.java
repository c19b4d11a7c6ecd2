package dev.slipway.compiler.assist;

import dev.slipway.compiler.assist.Proposal.Kind;
import dev.slipway.compiler.drl.AnnotationReader;
import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What may stand in a text in quotes: thresholds, inputs, populations, placeholders. */
record TextProposals(Cursor cursor, String text, Kinds kinds, Map<String, String> thresholds) {

    /** The forms that a placeholder may have. */
    static final List<String> FORMS = List.of("days", "times", "percent", "percentOver");

    List<Proposal> in(DrlToken string) {
        int index = cursor.rule().tokens().indexOf(string);
        Optional<Integer> call = new Calls(cursor.rule()).around(index);
        String word = call.map(at -> cursor.rule().tokens().get(at).text()).orElse("");
        boolean isAnnotation = call.isPresent()
                && call.get() > 0
                && cursor.rule().tokens().get(call.get() - 1).is("@");
        int start = string.start() + 1;
        if (isAnnotation) {
            return switch (word) {
                case "on" -> populations(start);
                case "needs" -> inputs(population().map(SubjectKind::inputs).orElse(List.of()), afterComma(start));
                case "message" -> inMessage(start);
                default -> List.of();
            };
        }
        return switch (word) {
            case "limit", "limits" -> limits(start);
            case "has" -> inputs(inputsOfFact(call.orElse(index)), start);
            default -> List.of();
        };
    }

    private List<Proposal> populations(int start) {
        return Arrays.stream(SubjectKind.values())
                .map(kind -> proposal(Kind.WORD, kind.toString(), typeOf(kind), start))
                .toList();
    }

    private static String typeOf(SubjectKind kind) {
        return SubjectValues.type(kind).map(Class::getSimpleName).orElse("");
    }

    private List<Proposal> inputs(List<String> inputs, int start) {
        return inputs.stream()
                .map(input -> proposal(Kind.INPUT, input, "input", start))
                .toList();
    }

    private List<Proposal> limits(int start) {
        return thresholds.entrySet().stream()
                .map(threshold -> proposal(Kind.THRESHOLD, threshold.getKey(), threshold.getValue(), start))
                .toList();
    }

    /** The inputs that the fact has whose constraint a token stands in, or that a name before it stands for. */
    private List<String> inputsOfFact(int call) {
        return kinds.owner(call)
                .filter(ValueKind.Known.class::isInstance)
                .map(kind -> ((ValueKind.Known) kind).raw())
                .map(TextProposals::inputsOf)
                .orElse(List.of());
    }

    private static List<String> inputsOf(Class<?> fact) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> SubjectValues.type(kind).filter(fact::equals).isPresent())
                .findFirst()
                .map(SubjectKind::inputs)
                .orElse(List.of());
    }

    private int afterComma(int start) {
        int at = Math.max(start, text.lastIndexOf(',', cursor.offset() - 1) + 1);
        while (at < cursor.offset() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private List<Proposal> inMessage(int start) {
        int brace = text.lastIndexOf('{', cursor.offset() - 1);
        int close = text.lastIndexOf('}', cursor.offset() - 1);
        if (brace < start || close > brace) {
            return List.of();
        }
        int colon = text.lastIndexOf(':', cursor.offset() - 1);
        if (colon > brace) {
            return FORMS.stream()
                    .map(form -> proposal(Kind.WORD, form, "form", colon + 1))
                    .toList();
        }
        return placeholders().stream()
                .map(name -> proposal(Kind.PLACEHOLDER, name, "value", brace + 1))
                .toList();
    }

    /** What a message may name: what the rule binds, and what its subject says of itself. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>(Set.of("asOf"));
        population().ifPresent(population -> names.addAll(SubjectValues.of(population)));
        kinds.bindings(Integer.MAX_VALUE).forEach((name, kind) -> {
            if (kind.filter(TextProposals::isFact).isEmpty()) {
                names.add(name.substring(1));
            }
        });
        return names;
    }

    private static boolean isFact(ValueKind kind) {
        return kind instanceof ValueKind.Known known
                && (Subject.class.isAssignableFrom(known.raw()) || known.raw() == AsOf.class);
    }

    private Optional<SubjectKind> population() {
        List<DrlToken> head = new ArrayList<>(cursor.rule().tokens());
        return AnnotationReader.among(head, text).stream()
                .filter(annotation -> annotation.name().equals("on"))
                .map(DrlAnnotation::value)
                .flatMap(word -> SubjectKind.named(word).stream())
                .findFirst();
    }

    private Proposal proposal(Kind kind, String label, String detail, int start) {
        return new Proposal(
                kind, label, detail, "", new Edit(Span.between(start, cursor.offset()), label), Optional.empty());
    }
}
