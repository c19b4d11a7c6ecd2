package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.Judgement;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures of programmes, one under the other. */
final class Gallery {

    private final Console console;
    private final Judgement judgement;
    private boolean isEmpty = true;

    Gallery(Console console, Judgement judgement) {
        this.console = console;
        this.judgement = judgement;
    }

    /** How a programme is drawn. */
    interface Drawing {

        void draw(Assessment assessment) throws IOException;
    }

    /** Reads and judges each programme, and draws those that can be judged, an empty line between them. */
    void show(LocalDate day, Drawing drawing) throws IOException {
        try (Stream<ProgrammeInput> programmes = judgement.open().programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                Optional<Assessment> assessment = judgement.judge(each.next(), day);
                if (assessment.isPresent()) {
                    hang(assessment.get(), drawing);
                }
            }
        }
    }

    private void hang(Assessment assessment, Drawing drawing) throws IOException {
        if (!isEmpty) {
            console.say("");
        }
        isEmpty = false;
        drawing.draw(assessment);
    }
}
