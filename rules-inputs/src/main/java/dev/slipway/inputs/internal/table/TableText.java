package dev.slipway.inputs.internal.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.text.StrictReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a table, in whatever encoding it is: the one that is said, UTF-16, UTF-8, or an older one if the headers make
 * sense in no other. Where nothing tells, it is read as UTF-8 and refused at the first byte that is none.
 */
public final class TableText {

    private static final int SAMPLE = 1 << 14;
    private static final int FIRST_LINES = 10;
    private static final int FEWEST_HEADERS = 2;
    private static final Pattern CELLS = Pattern.compile("[;,\\t|]");

    private static final List<Charset> OLDER = Stream.of("windows-1252", "windows-1251", "GB18030")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private TableText() {}

    /**
     * Opens it.
     *
     * @param said the encoding that the user says it has
     * @param notes takes what was found out about it, in a sentence
     */
    public static Reader open(InputStream bytes, Optional<Charset> said, Consumer<String> notes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, SAMPLE);
        buffered.mark(SAMPLE);
        byte[] sample = buffered.readNBytes(SAMPLE);
        buffered.reset();
        Optional<Charset> found = said.isPresent() ? Optional.empty() : found(sample);
        found.ifPresent(charset -> notes.accept("read as " + charset + " text, "
                + (charset.equals(UTF_16) ? "by its first bytes" : "in which its headers make sense")
                + "; say --encoding if that is wrong"));
        return new StrictReader(buffered, said.or(() -> found).orElse(UTF_8));
    }

    private static Optional<Charset> found(byte[] sample) {
        if (StrictReader.isUtf16(sample)) {
            return Optional.of(UTF_16);
        }
        if (hasNul(sample)) {
            return unmarked(sample);
        }
        return decoded(sample, UTF_8).isPresent() ? Optional.empty() : older(sample);
    }

    /** UTF-16 without its mark: the order of its bytes is the one in which they make lines of text. */
    private static Optional<Charset> unmarked(byte[] sample) {
        List<Charset> sensible = Stream.of(UTF_16LE, UTF_16BE)
                .filter(charset ->
                        decoded(sample, charset).filter(TableText::isText).isPresent())
                .toList();
        return sensible.size() == 1 ? Optional.of(sensible.get(0)) : Optional.empty();
    }

    private static boolean hasNul(byte[] sample) {
        for (byte each : sample) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(String text) {
        return CELLS.matcher(text).find()
                && text.codePoints()
                        .allMatch(each -> Character.isDefined(each)
                                && (!Character.isISOControl(each) || Character.isWhitespace(each)));
    }

    /** The one in which more headers are known than in any other. */
    private static Optional<Charset> older(byte[] sample) {
        List<Long> known = OLDER.stream()
                .map(charset ->
                        decoded(sample, charset).map(TableText::knownHeaders).orElse(0L))
                .toList();
        long most = known.stream().mapToLong(Long::longValue).max().orElse(0);
        boolean isClear = most >= FEWEST_HEADERS
                && known.stream().filter(count -> count == most).count() == 1;
        return isClear ? Optional.of(OLDER.get(known.indexOf(most))) : Optional.empty();
    }

    private static long knownHeaders(String text) {
        return text.lines()
                .limit(FIRST_LINES)
                .mapToLong(line -> {
                    List<String> cells = Arrays.asList(CELLS.split(line.replace("\"", "")));
                    HeaderVocabulary vocabulary = HeaderVocabulary.of(cells);
                    return cells.stream()
                            .filter(cell -> vocabulary.sense(cell).isPresent())
                            .count();
                })
                .max()
                .orElse(0);
    }

    /** The text; empty where a byte is none of the encoding. A character that is cut at the end is left out. */
    private static Optional<String> decoded(byte[] sample, Charset charset) {
        CharBuffer text = CharBuffer.allocate(sample.length);
        boolean isFaulty = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample), text, false)
                .isError();
        return isFaulty ? Optional.empty() : Optional.of(text.flip().toString());
    }
}
