package dev.slipway.compiler.drl;

/**
 * A rule and the file that it stands in.
 *
 * @param source the file
 * @param rule one of its rules
 */
public record RuleText(DrlSource source, DrlRule rule) {

    /** {@code rules/milestones.drl:14}: where a place of the rule is. */
    public String where(Span span) {
        return source.path() + ":" + source.lineAt(span.offset());
    }

    /** What stands at a place, in one line. */
    public String text(Span span) {
        return span.in(source.text()).replaceAll("\\s+", " ");
    }
}
