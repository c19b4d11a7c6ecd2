package dev.slipway.cli.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The digest of all files of a pack, by which it is known again wherever it is. */
final class TrustDigest {

    private TrustDigest() {}

    /** Of names and texts, each with its length, so that no two packs read as one. */
    static String of(RulePack pack) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            for (RuleFile file : files(pack)) {
                write(file.name(), out);
                write(file.text(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(all.toByteArray()));
    }

    /** Its files, in the order of their names; no policy where it has none. */
    static List<RuleFile> files(RulePack pack) {
        List<RuleFile> files = new ArrayList<>(pack.files());
        files.addAll(pack.messages().values());
        if (!pack.policy().text().isEmpty()) {
            files.add(pack.policy());
        }
        files.sort(Comparator.comparing(RuleFile::name));
        return files;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
