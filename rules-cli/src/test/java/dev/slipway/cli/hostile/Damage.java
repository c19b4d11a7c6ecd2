package dev.slipway.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What happens to files on their way: bits turn, ends are lost, parts come twice, and odd text stands where none should. */
final class Damage {

    private static final List<String> ODD = List.of(
            "999999999",
            "-2",
            "0",
            "1e999",
            "NaN",
            "9999-12-31",
            "31/02/2026",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\u0085",
            "::error::",
            "[[[[[[[[[[[[[[[[",
            "{{{{{{{{{{{{",
            "&a *a",
            "\"",
            ",,,,,,",
            "\n\n",
            "=1+1",
            "<!DOCTYPE x>",
            "\ud83d\ude82");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** What is in the file, damaged once to three times; of an archive, one of its entries is. */
    byte[] of(Path file) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        if (isArchive(sound)) {
            return inArchive(file);
        }
        byte[] damaged = once(sound);
        for (int more = random.nextInt(3); more > 0; more--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private static boolean isArchive(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    private byte[] once(byte[] file) {
        int start = random.nextInt(file.length + 1);
        int end = Math.min(file.length, start + 1 + random.nextInt(40));
        byte[] part = Arrays.copyOfRange(file, start, end);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(file, start);
            case 1 -> joined(Arrays.copyOf(file, start), Arrays.copyOfRange(file, end, file.length));
            case 2 -> joined(Arrays.copyOf(file, end), part, Arrays.copyOfRange(file, end, file.length));
            case 3 -> joined(Arrays.copyOf(file, start), odd(), Arrays.copyOfRange(file, end, file.length));
            default -> turned(file, start);
        };
    }

    private byte[] odd() {
        return ODD.get(random.nextInt(ODD.size())).getBytes(UTF_8);
    }

    private byte[] turned(byte[] file, int place) {
        byte[] turned = file.clone();
        if (place < turned.length) {
            turned[place] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private byte[] inArchive(Path file) throws IOException {
        try (ZipFile source = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            List<byte[]> contents = new ArrayList<>();
            for (ZipEntry entry : Collections.list(source.entries())) {
                names.add(entry.getName());
                contents.add(source.getInputStream(entry).readAllBytes());
            }
            int hit = random.nextInt(contents.size());
            contents.set(hit, once(contents.get(hit)));
            return archive(names, contents);
        }
    }

    private static byte[] archive(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream target = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < names.size(); entry++) {
                target.putNextEntry(new ZipEntry(names.get(entry)));
                target.write(contents.get(entry));
            }
        }
        return bytes.toByteArray();
    }
}
