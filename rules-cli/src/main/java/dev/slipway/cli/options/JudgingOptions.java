package dev.slipway.cli.options;

import dev.slipway.cli.console.Console;
import dev.slipway.model.words.Language;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;

/** The options of every command that judges: inputs, rules, as-of date and language. */
public final class JudgingOptions {

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    public InputChoice input() {
        return input;
    }

    public RuleChoice rules() {
        return rules;
    }

    /** The day to judge for; today unless another was named. */
    public LocalDate day(Console console) {
        return asOf.date(console);
    }

    public Language language() {
        return language.language();
    }
}
