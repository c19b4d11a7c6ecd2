package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds code that compiles, and would make the judgement of this rule or of another silently wrong. */
final class RefusedCode {

    private static final String NO_METHOD_OF_ANOTHER = "(?<![.\\w])(?:drools\\s*\\.\\s*)?";

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(
                    "\\binsert\\s*\\(\\s*(?:Finding\\s*\\.\\s*)?(?:red|amber|info)\\s*\\(",
                    "a finding inserted with insert would stand after the reason for it is gone",
                    "write insertLogical"),
            new Refusal(
                    NO_METHOD_OF_ANOTHER + "(?:update|modify|delete|retract)\\s*\\(",
                    "facts are the same for every rule; none may change or remove them",
                    "use insertLogical with a declared type of your own for what follows from them"),
            new Refusal(
                    "\\bdrools\\s*\\.\\s*halt\\s*\\(",
                    "halting would keep other rules from judging",
                    "leave it out: rules end when all have judged"),
            new Refusal(
                    "(?m)^[ \\t]*global\\s",
                    "nothing fills a global",
                    "take what the rule needs from a fact, or a number from policy.yaml with limit"));

    private RefusedCode() {}

    private record Refusal(Pattern code, String message, String hint) {

        Refusal(String code, String message, String hint) {
            this(Pattern.compile(code), message, hint);
        }

        Stream<Problem> in(DrlFile file) {
            return code.matcher(file.code()).results().map(found -> at(found, file));
        }

        private Problem at(MatchResult found, DrlFile file) {
            return new Problem(file.path(), file.lineAt(found.start()), file.columnAt(found.start()), message, hint);
        }
    }

    static List<Problem> in(DrlFile file) {
        return REFUSALS.stream().flatMap(refusal -> refusal.in(file)).toList();
    }
}
