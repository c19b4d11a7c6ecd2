package dev.slipway.cli.judge;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.trust.StandardCopy;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Language;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Judges programmes, each by the rules and under the policy that it has, and prints nothing. Several threads
 * may judge at the same time.
 */
public final class Judge {

    private final EngineCache engines;
    private final RuleChoice rules;
    private final boolean isLooking;

    private Judge(EngineCache engines, RuleChoice rules, boolean isLooking) {
        this.engines = engines;
        this.rules = rules;
        this.isLooking = isLooking;
    }

    /** Judges by the rules that these options name, in their language. */
    public static Judge of(Console console, JudgingOptions options) {
        return of(console, options.input(), options.rules(), false, options.language());
    }

    /** @param isLooking whether no rules but the standard ones judge, whatever else is named or found */
    static Judge of(Console console, InputChoice input, RuleChoice rules, boolean isLooking, Language language) {
        EngineCache engines =
                new EngineCache(rules, isLooking, language, input.isVerbose() ? console::log : note -> {});
        return new Judge(engines, rules, isLooking);
    }

    /**
     * Opens what is to be judged, each programme under the policy of its own rules.
     *
     * @throws RuleException if the rules that the user named cannot be used
     * @throws dev.slipway.inputs.InputException if there is nothing to read
     */
    public Inputs open(InputChoice input, InputStream standardInput) {
        InputOptions options = input.options().withBasePolicy(engines::policy).withStandardInput(standardInput);
        engines.check();
        return Inputs.at(input.path(), options);
    }

    /** The assessment as of a day. */
    public Outcome<Assessment> assess(ProgrammeInput input, LocalDate asOf) {
        return judge(input, (engine, programme) -> assess(engine, programme, input, asOf)
                .waive(input.waivers()));
    }

    /** The same, each alert with the day on which it was raised. */
    public Outcome<Assessment> assessWithSince(ProgrammeInput input, LocalDate asOf) {
        return judge(
                input, (engine, programme) -> engine.withSince(assess(engine, programme, input, asOf), input.updates())
                        .waive(input.waivers()));
    }

    /** The history of each alert up to a day. */
    public Outcome<AlertHistory> history(ProgrammeInput input, LocalDate asOf) {
        return judge(input, (engine, programme) -> engine.history(programme, input.updates(), asOf));
    }

    /**
     * The engine with the rules of a programme, under the policy of these rules.
     *
     * @throws RuleException if they cannot be used, or are not trusted
     */
    public ComplianceEngine engine(ProgrammeInput input) {
        return engines.with(input.rules());
    }

    /** The judgement of a portfolio as of a day; empty where no rule that the user named compares programmes. */
    public Optional<PortfolioJudgement> portfolio(LocalDate asOf) {
        return rules.areNamed() && !isLooking ? PortfolioJudgement.by(engines.with(List.of()), asOf) : Optional.empty();
    }

    /**
     * A sentence on the rules that compare programmes, and judge nothing here: because there is one programme, or because they
     * are in the folder of one of several; empty where there are none.
     */
    public Optional<String> idlePortfolioRules(ProgrammeInput input, boolean isPortfolio) {
        List<String> ids = new ArrayList<>(idsOfPortfolioRules(engine(input)));
        if (isPortfolio && rules.areNamed()) {
            ids.removeAll(idsOfPortfolioRules(engines.with(List.of())));
        }
        return comparing(
                ids,
                "judge nothing here" + (isPortfolio ? "; name their folder with --rules" : ": this is one programme"));
    }

    /** The same on all rules that compare programmes, for a command that judges by none of them. */
    public Optional<String> unusedPortfolioRules(ProgrammeInput input) {
        return comparing(
                idsOfPortfolioRules(engine(input)), "are left out here; slipway check judges by them, as of any day");
    }

    private static Optional<String> comparing(List<String> ids, String fate) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "rules " + String.join(", ", ids) + " compare the programmes of a portfolio, and " + fate);
    }

    private static List<String> idsOfPortfolioRules(ComplianceEngine engine) {
        return engine.portfolioRules().stream().map(RuleInfo::id).toList();
    }

    /** The rules that belong to a programme, or were named for it, and do not judge it. */
    List<String> leftOut(ProgrammeInput input) {
        List<Path> all = new ArrayList<>(isLooking || rules.areFolderRulesSkipped() ? input.rules() : List.of());
        all.removeIf(StandardCopy::isIn);
        all.addAll(isLooking ? rules.folders() : List.of());
        return all.stream().map(folder -> folder.toString().replace('\\', '/')).toList();
    }

    private Assessment assess(ComplianceEngine engine, Programme programme, ProgrammeInput input, LocalDate asOf) {
        return engine.assess(programme, input.updates(), asOf)
                .withInputs(input.inputs())
                .withRulesLeftOut(leftOut(input));
    }

    private <T> Outcome<T> judge(ProgrammeInput input, BiFunction<ComplianceEngine, Programme, T> question) {
        try {
            ComplianceEngine engine = engine(input);
            return input.isJudgeable()
                    ? new Outcome.Assessed<>(
                            input,
                            question.apply(
                                    engine.with(input.policy()),
                                    input.programme().orElseThrow()))
                    : new Outcome.BadInput<>(input);
        } catch (RuleException e) {
            return new Outcome.BadRules<>(input, e);
        } catch (RuleFailedException e) {
            return new Outcome.Runaway<>(input, e);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return new Outcome.Failed<>(input, e);
        }
    }
}
