package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * A rule or query as its author wrote it.
 *
 * @param head the word {@code rule} and the name
 * @param whole from the word {@code rule} to {@code end}
 * @param condition what stands between {@code when} and {@code then}; empty where these are missing
 * @param consequence what stands between {@code then} and {@code end}; empty where these are missing
 * @param parsed what the parser made of it, where it could
 */
public record WrittenRule(
        DrlFile file,
        String name,
        boolean isQuery,
        Span head,
        Span whole,
        List<DrlAnnotation> annotations,
        Optional<Span> condition,
        Optional<Span> consequence,
        Optional<Parsed> parsed) {

    /** What the parser made of a rule, and of which text: the author's, repaired where that moves nothing. */
    public record Parsed(RuleDescr rule, String text) {}

    public WrittenRule {
        annotations = List.copyOf(annotations);
    }

    /** The first annotation of that name. */
    public Optional<DrlAnnotation> annotation(String wanted) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(wanted))
                .findFirst();
    }

    /** Whether it could only be parsed with a repair, so that what is missing in it may have been there. */
    public boolean isRepaired() {
        return parsed.filter(read -> !read.text().equals(file.text())).isPresent();
    }

    /** The names that stand before a colon in its condition up to a place, whether or not that could be parsed. */
    public Set<String> namesBefore(int offset) {
        Set<String> names = new TreeSet<>();
        List<DrlToken> tokens = condition
                .map(span -> Tokenizer.within(file.text(), span.offset(), Math.min(span.end(), offset)))
                .orElse(List.of());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i + 1).is(":")) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    /** Its words and signs, as the author wrote them. */
    public List<DrlToken> tokens() {
        return Tokenizer.within(file.text(), whole.offset(), whole.end());
    }
}
