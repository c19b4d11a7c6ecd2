package dev.slipway.workbench.mutation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.Span;
import dev.slipway.model.policy.Policy;
import dev.slipway.workbench.mutation.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes all mutants of a rule. */
public final class Mutants {

    private static final Map<DrlElement.Kind, String> OPPOSITES =
            Map.of(DrlElement.Kind.NOT, "exists", DrlElement.Kind.EXISTS, "not");

    private final RuleText text;
    private final Policy policy;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Mutants(RuleText text, Policy policy) {
        this.text = text;
        this.policy = policy;
    }

    /**
     * All mutants of a rule, in the order of its text.
     *
     * @param policy says which thresholds are shares
     */
    public static List<Mutant> of(RuleText text, Policy policy) {
        Mutants written = new Mutants(text, policy);
        text.rule().elements().forEach(written::addOf);
        MutationSite consequence = MutationSite.of(text, text.rule().consequence());
        ConsequenceMutations.of(consequence).forEach(edit -> written.add(consequence.span(), edit));
        ExpressionMutations.of(consequence, policy).forEach(edit -> written.add(consequence.span(), edit));
        return List.copyOf(written.mutants.values());
    }

    private void addOf(DrlElement element) {
        String opposite = OPPOSITES.get(element.kind());
        if (opposite != null) {
            Span word = text.source().tokens(element.span()).get(0).span();
            add(element.span(), new Edit(word, opposite));
            add(element.span(), new Edit(element.span(), ""));
        }
        for (DrlPattern pattern : element.patterns()) {
            pattern.constraints().forEach(constraint -> addOf(pattern, constraint));
        }
    }

    private void addOf(DrlPattern pattern, DrlConstraint constraint) {
        MutationSite site = MutationSite.of(text, constraint.span());
        List<Edit> edits = new ArrayList<>(new ConstraintMutations(text, pattern, constraint).edits());
        edits.addAll(ExpressionMutations.of(site, policy));
        edits.forEach(edit -> add(constraint.span(), edit));
    }

    private void add(Span site, Edit edit) {
        String before = text.text(site);
        String after = after(site, edit);
        String key = before + " -> " + after;
        int count = seen.merge(key, 1, Integer::sum);
        String id = text.rule().id().orElseThrow() + "-" + mark(key + (count == 1 ? "" : " #" + count));
        mutants.putIfAbsent(id, new Mutant(id, text, site, edit, before, after));
    }

    private String after(Span site, Edit edit) {
        if (!site.contains(edit.span())) {
            return "";
        }
        String whole = text.source().text();
        String changed = whole.substring(site.offset(), edit.span().offset())
                + edit.replacement()
                + whole.substring(edit.span().end(), site.end());
        return changed.replaceAll("\\s+", " ").strip();
    }

    /** Four hexadecimal digits by which a mutant is known again. */
    private static String mark(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(UTF_8));
        return String.format(Locale.ROOT, "%04x", sum.getValue() & 0xFFFF);
    }
}
