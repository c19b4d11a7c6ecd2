package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.UNJOINED;

import dev.slipway.compiler.lint.kinds.ElementSpan;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Tells where {@code forall} asks something else than whether each such fact is as the rule says. */
public final class ForallCheck {

    private final RuleContext context;
    private final PatternLinks links;

    /** @param text that the rule was read from */
    public ForallCheck(RuleContext context, String text) {
        this.context = context;
        this.links = new PatternLinks(text);
    }

    public void check(ForallDescr forall) {
        List<PatternDescr> patterns = forall.getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .toList();
        if (patterns.size() == 1) {
            checkOnly(patterns.get(0));
        } else if (patterns.size() > 1) {
            Optional<String> each = Optional.ofNullable(patterns.get(0).getIdentifier());
            patterns.stream()
                    .skip(1)
                    .filter(pattern -> each.filter(
                                    name -> links.names(ElementSpan.of(pattern)).anyMatch(name::equals))
                            .isEmpty())
                    .forEach(pattern -> reportLoose(pattern, each.orElse("$each")));
        }
    }

    /** Of one pattern alone, all facts of its type must be all that it says. */
    private void checkOnly(PatternDescr pattern) {
        String type = pattern.getObjectType();
        List<String> constraints = pattern.getDescrs().stream()
                .map(part -> ((BaseDescr) part).getText())
                .filter(asked -> asked != null && !asked.isBlank())
                .map(String::strip)
                .toList();
        List<String> joins =
                constraints.stream().filter(asked -> asked.contains("$")).toList();
        if (!joins.isEmpty()) {
            List<String> rest =
                    constraints.stream().filter(asked -> !joins.contains(asked)).toList();
            String others = rest.isEmpty() ? "…" : String.join(", ", rest);
            context.report(
                    UNJOINED,
                    ElementSpan.of(pattern),
                    "this asks that every " + type + " be all of this, those of other subjects too",
                    "write forall( $each : " + type + "( " + String.join(", ", joins) + " ) " + type
                            + "( this == $each, " + others + " ) )");
        }
    }

    private void reportLoose(PatternDescr pattern, String each) {
        context.report(
                UNJOINED,
                ElementSpan.of(pattern),
                "one such fact is enough for all, whichever it is",
                "name the first fact " + each + ", and begin here with this == " + each);
    }
}
