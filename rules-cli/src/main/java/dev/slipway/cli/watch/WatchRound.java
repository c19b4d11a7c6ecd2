package dev.slipway.cli.watch;

import dev.slipway.cli.judge.Judge;
import dev.slipway.cli.judge.Outcome;
import dev.slipway.cli.judge.PortfolioJudgement;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.InputException;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One round over the files: reads and judges all, and keeps the earlier result of programmes that cannot be judged now. */
final class WatchRound {

    /** Where alerts stand that compare programmes. */
    private static final String ACROSS = "across programmes";

    private final Judge judge;
    private final LocalDate day;
    private final WatchState before;
    private final WatchState now = WatchState.nothing();
    private final boolean isPortfolio;
    private final Optional<PortfolioJudgement> across;
    private boolean areAllJudged = true;
    private final Set<Path> read = new HashSet<>();

    private WatchRound(Judge judge, LocalDate day, WatchState before, boolean isPortfolio) {
        this.judge = judge;
        this.day = day;
        this.before = before;
        this.isPortfolio = isPortfolio;
        this.across = isPortfolio ? judge.portfolio(day) : Optional.empty();
    }

    /**
     * What a round finds.
     *
     * @param read files and folders that it was found in
     */
    record Result(WatchState state, Set<Path> read) {}

    static Result again(InputChoice input, Judge judge, LocalDate day, WatchState before) {
        try {
            return round(input, judge, day, before);
        } catch (InputException e) {
            return new Result(before.withProblems(texts(e.problems())), Set.of());
        }
    }

    /**
     * The same where nothing is known yet.
     *
     * @throws InputException if there is nothing to read
     */
    static Result first(InputChoice input, Judge judge, LocalDate day) {
        return round(input, judge, day, WatchState.nothing());
    }

    private static Result round(InputChoice input, Judge judge, LocalDate day, WatchState before) {
        try {
            Inputs inputs = judge.open(input, InputStream.nullInputStream());
            WatchRound round = new WatchRound(judge, day, before, inputs.isPortfolio());
            try (Stream<ProgrammeInput> programmes = inputs.programmes()) {
                programmes.forEach(round::judge);
            }
            round.compare();
            return new Result(round.areAllJudged ? round.now : round.now.inPart(), round.read);
        } catch (RuleException e) {
            return new Result(before.withMistakes(texts(e.problems())), Set.of());
        } catch (UncheckedIOException e) {
            return new Result(before.withProblems(Set.of(String.valueOf(e.getMessage()))), Set.of());
        }
    }

    private void judge(ProgrammeInput programme) {
        programme.rules().forEach(read::add);
        programme.inputs().stream().map(InputFile::path).map(Path::of).forEach(read::add);
        now.problems().addAll(texts(programme.problems()));
        Outcome<Assessment> outcome = judge.assess(programme, day);
        if (outcome instanceof Outcome.BadRules<?> rules) {
            now.mistakes().addAll(texts(rules.failure().problems()));
        } else if (outcome instanceof Outcome.Runaway<?> runaway) {
            now.mistakes().add(programme.name() + ": " + runaway.failure().getMessage());
        } else if (outcome instanceof Outcome.Failed<?> failed) {
            now.mistakes().add(programme.name() + ": " + failed.reason());
        }
        outcome.result().ifPresentOrElse(judged -> take(programme, judged), () -> areAllJudged = false);
        List<Alert> known = before.alerts().getOrDefault(programme.name(), List.of());
        now.alerts()
                .put(
                        programme.name(),
                        outcome.result().map(Assessment::headlines).orElse(known));
    }

    private void take(ProgrammeInput programme, Assessment judged) {
        judge.idlePortfolioRules(programme, isPortfolio)
                .ifPresent(idle -> now.problems().add(programme.name() + ": " + idle));
        try {
            across.ifPresent(judgement -> judgement.take(programme, judged));
        } catch (IllegalArgumentException e) {
            now.problems().add(String.valueOf(e.getMessage()));
        }
    }

    /** Lets rules on the portfolio judge; where a programme cannot be judged now, what they found before stands. */
    private void compare() {
        if (across.isEmpty()) {
            return;
        }
        List<Alert> known = before.alerts().getOrDefault(ACROSS, List.of());
        try {
            boolean isComplete = areAllJudged && across.get().isWhole();
            now.alerts().put(ACROSS, isComplete ? across.get().judged().headlines() : known);
        } catch (RuleFailedException e) {
            now.mistakes().add(ACROSS + ": " + e.getMessage());
            now.alerts().put(ACROSS, known);
        }
    }

    private static Set<String> texts(List<Problem> problems) {
        Set<String> texts = new LinkedHashSet<>();
        problems.forEach(problem -> texts.add(problem.toString()));
        return texts;
    }
}
