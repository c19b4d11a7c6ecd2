package dev.slipway.cli.judge;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import dev.slipway.model.facts.DrivingPath;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.words.Language;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads programmes one after the other, has each judged, and tells what was wrong with those that cannot be. */
final class Judgement {

    private final Console console;
    private final InputChoice input;
    private final Engines engines;
    private final boolean isStrict;
    private Optional<SharedWaivers> sharedWaivers = Optional.empty();
    private ExitCode exit = ExitCode.CLEAR;

    /** Judges in English. */
    Judgement(Console console, InputChoice input, RuleChoice rules) {
        this(console, input, rules, Language.ENGLISH);
    }

    Judgement(Console console, InputChoice input, RuleChoice rules, Language language) {
        this(
                console,
                input,
                new Engines(rules, language, input.isVerbose() ? console::tell : note -> {}),
                rules.isStrict());
    }

    private Judgement(Console console, InputChoice input, Engines engines, boolean isStrict) {
        this.console = console;
        this.input = input;
        this.engines = engines;
        this.isStrict = isStrict;
    }

    /** Opens what is to be judged, each programme under the policy of the rules it brings along. */
    Inputs open() {
        Inputs inputs = input.open(engines, console.in());
        if (inputs.isPortfolio() && input.waivers().isPresent()) {
            sharedWaivers = Optional.of(new SharedWaivers());
        }
        return inputs;
    }

    /** Opens what is to be looked at, and hands on each programme that is sound, with its engine; of others it tells why. */
    void forEachSound(BiConsumer<ProgrammeInput, ComplianceEngine> answering) {
        try (Stream<ProgrammeInput> programmes = open().programmes()) {
            programmes.forEachOrdered(programme -> {
                tell(programme);
                if (programme.isJudgeable()) {
                    engine(programme).ifPresent(engine -> answering.accept(programme, engine));
                }
            });
        }
    }

    /** The assessment of a programme; empty, with every reason told, where it cannot be judged. */
    Optional<Assessment> judge(ProgrammeInput programme, LocalDate asOf) {
        return judge(programme, engine -> waived(assess(engine, programme, asOf), programme));
    }

    /** The same, each alert with the day since which it stands. */
    Optional<Assessment> judgeWithSince(ProgrammeInput programme, LocalDate asOf) {
        return judge(
                programme,
                engine -> waived(engine.withSince(assess(engine, programme, asOf), programme.updates()), programme));
    }

    /** Judges a programme and tells nothing yet, so that several threads may judge at the same time. */
    Judged judgeApart(ProgrammeInput programme, LocalDate asOf, boolean withSince) {
        StringWriter told = new StringWriter();
        Judgement apart = new Judgement(console.telling(told), input, engines, isStrict);
        Optional<Assessment> assessment =
                withSince ? apart.judgeWithSince(programme, asOf) : apart.judge(programme, asOf);
        return new Judged(assessment, told.toString(), apart.exit);
    }

    /** Tells what was kept apart, and gives the assessment as it is to be reported. */
    Optional<Assessment> tell(Judged judged) {
        console.err().print(judged.told());
        console.err().flush();
        worsen(judged.exit());
        return judged.assessment().map(this::shared);
    }

    /** What became of the alerts of a programme; empty, with every reason told, where it cannot be judged. */
    Optional<AlertHistory> history(ProgrammeInput programme, LocalDate asOf) {
        return judge(
                programme, engine -> engine.history(programme.programme().orElseThrow(), programme.updates(), asOf));
    }

    /** The path that decides when a judged programme can be complete. */
    DrivingPath path(ProgrammeInput programme, LocalDate asOf) {
        return DrivingPath.of(
                Facts.of(programme.programme().orElseThrow(), programme.updates(), asOf, programme.policy()));
    }

    private Assessment assess(ComplianceEngine engine, ProgrammeInput programme, LocalDate asOf) {
        Assessment assessment = engine.assess(programme.programme().orElseThrow(), programme.updates(), asOf)
                .withInputs(programme.inputs());
        if (!assessment.judgedAnything()) {
            console.tell(programme.name() + ": nothing to judge; no rule found anything that it could examine.");
            worsen(ExitCode.BAD_INPUT);
        }
        return assessment;
    }

    private Assessment waived(Assessment assessment, ProgrammeInput programme) {
        return shared(assessment.waive(programme.waivers()));
    }

    private Assessment shared(Assessment assessment) {
        return sharedWaivers.map(shared -> shared.note(assessment)).orElse(assessment);
    }

    private <T> Optional<T> judge(ProgrammeInput programme, Function<ComplianceEngine, T> judging) {
        tell(programme);
        Optional<ComplianceEngine> engine = engine(programme);
        if (!programme.isJudgeable()) {
            console.tell(programme.name() + ": " + counted(programme.problems())
                    + "; not judged. Mend the files, or judge what is sound with --lenient.");
            return Optional.empty();
        }
        if (!programme.problems().isEmpty()) {
            console.tell(programme.name() + ": " + counted(programme.problems()) + "; what is sound is judged.");
        }
        return engine.flatMap(judge -> judge(judge, programme, judging));
    }

    private <T> Optional<T> judge(
            ComplianceEngine engine, ProgrammeInput programme, Function<ComplianceEngine, T> judging) {
        try {
            return Optional.of(judging.apply(engine.with(programme.policy())));
        } catch (RunawayRuleException e) {
            console.tell(programme.name() + ": " + e.getMessage());
            worsen(ExitCode.FAILURE);
            return Optional.empty();
        }
    }

    /** The engine with the rules that this programme brings along; empty, with every mistake told, where they are wrong. */
    Optional<ComplianceEngine> engine(ProgrammeInput programme) {
        try {
            return Optional.of(engines.with(programme.rules()));
        } catch (RuleException e) {
            e.ruleProblems().forEach(problem -> problem.toString().lines().forEach(console::tell));
            console.tell(programme.name() + ": " + counted(e.problems()) + " in its rules; not judged.");
            worsen(ExitCode.BAD_RULES);
            return Optional.empty();
        }
    }

    /** Tells what is wrong with a programme, and how its files were understood where that was asked for. */
    void tell(ProgrammeInput programme) {
        programme.problems().forEach(problem -> console.tell(problem.toString()));
        if (input.isVerbose()) {
            programme.notes().forEach(console::tell);
        }
        new UnmatchedText(console, input.isVerbose()).tell(programme.unmatched());
        if (isStrict && !programme.rules().isEmpty()) {
            console.tell(programme.name() + ": its own rules are not run, because of --strict.");
        }
        if (!programme.problems().isEmpty() || programme.programme().isEmpty()) {
            worsen(ExitCode.BAD_INPUT);
        }
    }

    /** Tells which waivers over a whole portfolio no alert fitted; each programme's own are told in its report. */
    void tellUnusedWaivers() {
        for (Waiver waiver : sharedWaivers.map(SharedWaivers::unused).orElse(List.of())) {
            console.tell(waiver.provenance() + ": the waiver of " + waiver.rule() + " for " + waiver.subject()
                    + " covers nothing: no alert of the portfolio fits it");
        }
    }

    void worsen(ExitCode code) {
        exit = exit.or(code);
    }

    ExitCode exit() {
        return exit;
    }

    private static String counted(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}
