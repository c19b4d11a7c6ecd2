package dev.slipway.cli.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import dev.slipway.model.base.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
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
        return Sha256.of(all.toByteArray());
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
}
