package dev.slipway.engine;

import dev.slipway.model.facts.SubjectKind;
import java.util.List;

/**
 * The metadata of a rule.
 *
 * @param id as alerts name it: {@code @id}
 * @param title its name in a word or two: {@code @title}
 * @param population what it judges: {@code @on}
 * @param needs the inputs without which it cannot judge: {@code @needs}
 * @param message the sentence of its alerts, with named values in braces: {@code @message}
 * @param rationale why it matters: {@code @rationale}
 * @param source where its formula comes from: {@code @source}
 * @param theme what it is about, as others may be too: {@code @theme}; its own id where it names none
 */
public record RuleInfo(
        String id,
        String title,
        SubjectKind population,
        List<String> needs,
        String message,
        String rationale,
        String source,
        String theme) {

    public RuleInfo {
        needs = List.copyOf(needs);
        theme = theme.isBlank() ? id : theme;
    }
}
