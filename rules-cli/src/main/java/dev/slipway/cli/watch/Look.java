package dev.slipway.cli.watch;

import dev.slipway.cli.judge.Engines;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.inputs.InputException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Alert;
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

/** One look at the files: reads and judges all, and keeps what was known of what cannot be judged now. */
final class Look {

    private final Engines engines;
    private final LocalDate day;
    private final Standing before;
    private final Standing now = Standing.nothing();
    private final Set<Path> read = new HashSet<>();

    private Look(Engines engines, LocalDate day, Standing before) {
        this.engines = engines;
        this.day = day;
        this.before = before;
    }

    /**
     * What a look finds.
     *
     * @param read files and folders that it was found in
     */
    record Result(Standing standing, Set<Path> read) {}

    static Result at(InputChoice input, Engines engines, LocalDate day, Standing before) {
        try {
            return first(input, engines, day, before);
        } catch (InputException e) {
            return new Result(before.withProblems(texts(e.problems())), Set.of());
        }
    }

    /**
     * The same where nothing is known yet.
     *
     * @throws InputException if there is nothing to look at
     */
    static Result first(InputChoice input, Engines engines, LocalDate day) {
        return first(input, engines, day, Standing.nothing());
    }

    private static Result first(InputChoice input, Engines engines, LocalDate day, Standing before) {
        try {
            Look look = new Look(engines, day, before);
            try (Stream<ProgrammeInput> programmes =
                    input.open(engines, InputStream.nullInputStream()).programmes()) {
                programmes.forEach(look::judge);
            }
            return new Result(look.now, look.read);
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
        List<Alert> known = before.alerts().getOrDefault(programme.name(), List.of());
        now.alerts().put(programme.name(), alerts(programme).orElse(known));
    }

    private Optional<List<Alert>> alerts(ProgrammeInput programme) {
        try {
            ComplianceEngine engine = engines.with(programme.rules()).with(programme.policy());
            if (!programme.isJudgeable()) {
                return Optional.empty();
            }
            return Optional.of(engine.assess(programme.programme().orElseThrow(), programme.updates(), day)
                    .waive(programme.waivers())
                    .alerts());
        } catch (RuleException e) {
            now.mistakes().addAll(texts(e.problems()));
        } catch (RunawayRuleException e) {
            now.mistakes().add(programme.name() + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Set<String> texts(List<Problem> problems) {
        Set<String> texts = new LinkedHashSet<>();
        problems.forEach(problem -> texts.add(problem.toString()));
        return texts;
    }
}
