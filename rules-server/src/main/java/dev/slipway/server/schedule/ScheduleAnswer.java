package dev.slipway.server.schedule;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.inputs.Unmatched;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.status.StatusUpdate;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** What was made of a file, on its way from one Java to the other: in JSON, its length before it. */
final class ScheduleAnswer {

    private final JsonMapper json = new JsonMapper();

    /** As it is written; the reports are those of the model, word for word. */
    private record Written(
            List<RawValue> updates,
            List<Problem> problems,
            List<InputFile> inputs,
            List<String> notes,
            List<Unmatched> unmatched) {}

    private record Read(
            List<Map<String, Object>> updates,
            List<Problem> problems,
            List<InputFile> inputs,
            List<String> notes,
            List<Unmatched> unmatched) {}

    void write(ReceivedStatus status, DataOutputStream out) throws IOException {
        byte[] bytes = json.writeValueAsBytes(new Written(
                status.updates().stream()
                        .map(update -> new RawValue(update.toJson()))
                        .toList(),
                status.problems(),
                status.inputs(),
                status.notes(),
                status.unmatched()));
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * The answer to the question that was asked last.
     *
     * @throws EOFException if whoever was asked ended before it had answered
     */
    ReceivedStatus read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer is cut off");
        }
        Read read = json.readValue(bytes, Read.class);
        return new ReceivedStatus(
                read.updates().stream().map(StatusUpdate::fromJson).toList(),
                read.problems(),
                read.inputs(),
                read.notes(),
                read.unmatched());
    }
}
