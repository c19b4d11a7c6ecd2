package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.flink.shipped.ShippedFile;
import dev.slipway.model.base.Sha256;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * One programme, row, policy or list of waivers, as it came: the text of the files is what is kept, so that it survives every
 * change of the classes that read it.
 *
 * @param at when its sender sent it, in milliseconds since 1970
 * @param arrival from when on it counts, in milliseconds since 1970: {@code at}, or later where it came late
 * @param number decides between two that were sent at one instant: the higher stands
 * @param file where it stands; empty where its sender names none
 * @param line counted from 1; 0 where its sender names none
 * @param content in JSON, in UTF-8
 * @param refused a digest of what was told to be wrong with it; empty where nothing was
 */
@SuppressWarnings(
        "ArrayRecordComponent") // a stream and its state know byte[] and no list; two are compared by their keys
public record Held(long at, long arrival, long number, String file, int line, byte[] content, String refused) {

    /** The later statement last; of two of one instant and number that with the greater text, since something has to decide. */
    static final Comparator<Held> IN_ORDER = Comparator.comparingLong(Held::at)
            .thenComparingLong(Held::number)
            .thenComparing(Held::content, Arrays::compareUnsigned);

    /** A file of the submission, which holds until another is sent; empty where there is none, or nothing in it. */
    static Optional<Held> of(ShippedFile file) {
        return file.bytes().length == 0
                ? Optional.empty()
                : Optional.of(new Held(Long.MIN_VALUE, Long.MIN_VALUE, 0, file.name(), 1, file.bytes(), ""));
    }

    /** What it is a statement of: two of one place are versions of one thing. */
    String place() {
        return file.isEmpty() || line == 0 ? Sha256.of(content) : file + ":" + line;
    }

    /** Under which it is kept: the same for what is sent twice. */
    String key() {
        return at + ":" + number + ":" + place() + ":" + Sha256.of(content).substring(0, 16);
    }

    /** The file that problems and evidence name. */
    String fileOr(String otherwise) {
        return file.isEmpty() ? otherwise : file;
    }

    String text() {
        return new String(content, UTF_8);
    }

    Held told(String wrong) {
        return new Held(at, arrival, number, file, line, content, wrong);
    }
}
