package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Pictures of programmes, one below the other. */
final class Pictures {

    private final Console console;
    private final JudgingRun run;
    private boolean isEmpty = true;

    Pictures(Console console, JudgingRun run) {
        this.console = console;
        this.run = run;
    }

    /** How a programme is drawn. */
    interface Drawing {

        void draw(Assessment assessment) throws IOException;
    }

    /** Reads and judges each programme, and draws those that can be judged, an empty line between them. */
    void print(LocalDate day, Drawing drawing) throws IOException {
        run.forEach(run.open(), programme -> {
            Optional<Assessment> assessment = run.printAssessed(run.judge().assess(programme, day));
            if (assessment.isPresent()) {
                print(assessment.get(), drawing);
            }
        });
    }

    private void print(Assessment assessment, Drawing drawing) throws IOException {
        if (!isEmpty) {
            console.print("");
        }
        isEmpty = false;
        drawing.draw(assessment);
    }
}
