package dev.slipway.compiler.assist;

import dev.slipway.compiler.assist.Proposal.Kind;
import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand where a name is written: metadata, facts, properties and methods, names that were bound. */
record NameProposals(DrlFile file, Cursor cursor, Kinds kinds, Described described) {

    private static final List<String> CONDITIONS = List.of("not", "exists", "accumulate", "forall");

    /** Of the machinery behind facts, which no rule has a use for. */
    private static final Set<String> PLUMBING =
            Set.of("values", "background", "thresholds", "forecastWeakness", "evidence", "missing", "inputs");

    List<Proposal> all() {
        int index = cursor.index();
        Optional<DrlToken> previous = index == 0
                ? Optional.empty()
                : Optional.of(cursor.rule().tokens().get(index - 1));
        if (previous.filter(token -> token.is("@")).isPresent()) {
            return metadata();
        }
        if (!Chain.before(cursor.rule(), index).links().isEmpty()) {
            return kinds.owner(index).map(this::members).orElse(List.of());
        }
        if (!cursor.isInCondition()) {
            return cursor.isInHead() ? List.of() : bindings();
        }
        Optional<ValueKind> fact = kinds.fact(index);
        List<Proposal> proposals = new ArrayList<>(bindings());
        proposals.addAll(fact.map(this::members).orElseGet(this::facts));
        return proposals;
    }

    private List<Proposal> metadata() {
        return MetadataWord.ALL.stream()
                .map(word -> proposal(Kind.METADATA, word.name(), "metadata", word.meaning()))
                .toList();
    }

    private List<Proposal> bindings() {
        List<Proposal> proposals = new ArrayList<>();
        kinds.bindings(cursor.word().offset())
                .forEach((name, kind) -> proposals.add(
                        proposal(Kind.BINDING, name, kind.map(Described::word).orElse(""), "")));
        return proposals;
    }

    private List<Proposal> facts() {
        List<Proposal> proposals = new ArrayList<>();
        for (String name : TypeNames.facts()) {
            kinds.type(name)
                    .ifPresent(type -> proposals.add(
                            new Proposal(Kind.FACT, name, "fact", described.fact(type), edit(name), importOf(type))));
        }
        CONDITIONS.forEach(word -> proposals.add(proposal(Kind.WORD, word, "condition", "")));
        return proposals;
    }

    /** Where the file does not import it yet: after its last import, or its package. */
    private Optional<Edit> importOf(Class<?> type) {
        List<DrlPart> parts = DrlParts.of(file);
        boolean isImported = parts.stream()
                .flatMap(part -> DrlImport.in(part).stream())
                .anyMatch(imported -> imported.target().equals(type.getName())
                        || (imported.isWhole() && imported.target().equals(type.getPackageName())));
        if (isImported) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part ->
                        part.keyword().equals("import") || part.keyword().equals("package"))
                .reduce((first, last) -> last)
                .map(part -> new Edit(new Span(part.span().end(), 0), "\nimport " + type.getName()));
    }

    private List<Proposal> members(ValueKind kind) {
        if (!(kind instanceof ValueKind.Known owner)) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (String name : Properties.names(owner)) {
            ValueKind value = kinds.member(owner, name).orElseGet(ValueKind::unknown);
            if (!PLUMBING.contains(name)) {
                proposals.add(proposal(
                        Kind.PROPERTY, name, Described.word(value), described.property(owner.raw(), name, value)));
            }
        }
        for (String name : Properties.methodNames(owner)) {
            Properties.methods(owner, name).stream()
                    .filter(method -> method.getParameterCount() > 0 && !PLUMBING.contains(name))
                    .findFirst()
                    .ifPresent(method -> proposals.add(proposal(Kind.METHOD, name, signature(method), "")));
        }
        return proposals;
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private Proposal proposal(Kind kind, String label, String detail, String meaning) {
        return new Proposal(kind, label, detail, meaning, edit(label), Optional.empty());
    }

    private Edit edit(String label) {
        return new Edit(cursor.word(), label);
    }
}
