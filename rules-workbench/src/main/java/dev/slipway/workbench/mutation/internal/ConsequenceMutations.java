package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Another severity, a severity that never or always rises, days left out or wrong. */
final class ConsequenceMutations {

    private static final Map<String, String> SEVERITIES = Map.of("red", "amber", "amber", "red", "info", "amber");
    private static final Set<String> RISES = Set.of("redIf", "amberIf");
    private static final String FINDING = "dev.slipway.engine.Finding.";

    private final MutationSite site;
    private final List<Edit> edits = new ArrayList<>();

    private ConsequenceMutations(MutationSite site) {
        this.site = site;
    }

    static List<Edit> of(MutationSite consequence) {
        ConsequenceMutations mutations = new ConsequenceMutations(consequence);
        for (int i = 0; i < consequence.tokens().size(); i++) {
            if (consequence.is(i + 1, "(")) {
                mutations.addOfCall(i);
            }
        }
        return mutations.edits;
    }

    /** Whether always rising gives no more than what the finding is when it begins one step more severe. */
    private boolean isMostSevere(String called) {
        return called.equals("amberIf") || site.tokens().stream().noneMatch(token -> token.is("info"));
    }

    private void addOfCall(int name) {
        String called = site.tokens().get(name).text();
        int closing = site.closing(name + 1);
        if (SEVERITIES.containsKey(called) && !site.is(name - 1, ".")) {
            edits.add(new Edit(site.tokens().get(name).span(), FINDING + SEVERITIES.get(called)));
        } else if (site.is(name - 1, ".") && (RISES.contains(called) || called.equals("days"))) {
            edits.add(new Edit(site.between(name - 1, closing), ""));
            Span argument = site.between(name + 2, closing - 1);
            if (called.equals("days")) {
                edits.add(new Edit(argument, "-1"));
            } else if (!isMostSevere(called)) {
                edits.add(new Edit(argument, "true"));
            }
        }
    }
}
