package dev.slipway.server.schedule;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.inputs.ReceivedStatus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The other Java: reads the files that it is asked for on standard input, until that ends, as it does with the server. It
 * has no database and no secret.
 */
public final class ScheduleChildMain {

    private ScheduleChildMain() {}

    /** Reads until it is asked no more. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // What a library prints is no answer.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        ScheduleAnswer answers = new ScheduleAnswer();
        InputLimits limits = ServerLimits.forSeconds(Integer.parseInt(arguments[0]));
        Optional<ScheduleQuestion> question = ScheduleQuestion.read(in);
        while (question.isPresent()) {
            answers.write(read(question.get(), limits), out);
            question = ScheduleQuestion.read(in);
        }
    }

    private static ReceivedStatus read(ScheduleQuestion question, InputLimits limits) {
        return ReceivedProgramme.read(question.source(), question.definition().bytes(), limits)
                .readStatus(
                        question.name(),
                        question.file().bytes(),
                        Reading.defaults().withLimits(limits));
    }
}
