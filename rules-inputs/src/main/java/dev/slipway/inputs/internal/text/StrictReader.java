package dev.slipway.inputs.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decodes text strictly, UTF-8 unless another encoding is said: the JDK's own readers replace a malformed byte or do not
 * say where it is. A byte order mark is passed over.
 */
public final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final String REMEDY =
            "save the file as UTF-8 and try again; for a table say --encoding, such as windows-1252";

    private final InputStream bytes;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
    private boolean atStart = true;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    public StrictReader(InputStream bytes) {
        this(bytes, UTF_8);
    }

    public StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether a text begins with the mark of UTF-16. */
    public static boolean isUtf16(byte[] start) {
        return BinaryContent.isUtf16(start);
    }

    /** The whole text, within the limit of a document; the stream is left open. */
    public static String readAll(InputStream bytes, InputLimits limits) throws IOException {
        byte[] all = new LimitedStream(bytes, InputLimit.DOCUMENT, limits).readAllBytes();
        String text = new String(all, UTF_8);
        return isSuspect(all, text) ? strictly(all) : text;
    }

    /** Whether a text must be looked at one by one: the JDK puts U+FFFD for a malformed byte, and does so fast. */
    private static boolean isSuspect(byte[] bytes, String text) {
        return text.indexOf('\uFFFD') >= 0
                || text.indexOf(0) >= 0
                || text.startsWith("\uFEFF")
                || BinaryContent.of(bytes, bytes.length).isPresent();
    }

    private static String strictly(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        new StrictReader(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void decodeMore() throws IOException {
        undecoded.compact();
        int count = atStart
                ? bytes.readNBytes(undecoded.array(), 0, BinaryContent.LONGEST)
                : bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        ended = count < (atStart ? 1 : 0);
        undecoded.position(undecoded.position() + Math.max(count, 0)).flip();
        if (atStart && charset.equals(UTF_8)) {
            refuseBinary();
        }
        decoded.clear();
        CoderResult result = decoder.decode(undecoded, decoded, ended);
        decoded.flip();
        passOverByteOrderMark();
        advance();
        if (result.isError()) {
            throw new UnreadableTextException(new Place(line, column), "this byte is not " + charset, REMEDY);
        }
    }

    private void refuseBinary() throws UnreadableTextException {
        Optional<BinaryContent> content = BinaryContent.of(undecoded.array(), undecoded.limit());
        if (content.isPresent()) {
            throw content.get().refusal();
        }
    }

    private void passOverByteOrderMark() {
        if (atStart && decoded.hasRemaining() && decoded.get(0) == '\uFEFF') {
            decoded.get();
        }
        atStart = false;
    }

    private void advance() throws UnreadableTextException {
        for (int i = decoded.position(); i < decoded.limit(); i++) {
            char character = decoded.get(i);
            if (character == 0) {
                throw new UnreadableTextException(
                        new Place(line, column), "a NUL character: this is not a text file", "is it the right file?");
            }
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
    }
}
