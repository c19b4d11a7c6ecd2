package dev.slipway.server.schedule;

import dev.slipway.server.base.Content;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * A file to be read, and the definition that it is read under.
 *
 * @param source what the definition is called
 * @param name of the file
 */
record ScheduleQuestion(String source, Content definition, String name, Content file) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(source);
        write(out, definition);
        out.writeUTF(name);
        write(out, file);
        out.flush();
    }

    /** The next one; none where whoever asks has ended. */
    static Optional<ScheduleQuestion> read(DataInputStream in) throws IOException {
        try {
            return Optional.of(new ScheduleQuestion(in.readUTF(), content(in), in.readUTF(), content(in)));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, Content content) throws IOException {
        out.writeInt(content.bytes().length);
        out.write(content.bytes());
    }

    private static Content content(DataInputStream in) throws IOException {
        return Content.of(in.readNBytes(in.readInt()));
    }
}
