package dev.slipway.compiler.cache;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.InsertedFacts;
import dev.slipway.compiler.drl.ThresholdReader;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.RulePack;
import dev.slipway.model.base.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A compiled pack as a jar, whose manifest names the key it is kept under and the digest of every class. */
final class PackEntry {

    /** To be changed with the layout of an entry: entries of another layout are then never looked for. */
    static final String FORMAT = "slipway/pack/1";

    private static final Attributes.Name KEY = new Attributes.Name("Slipway-Pack-Key");
    private static final Attributes.Name MODELS = new Attributes.Name("Slipway-Pack-Models");
    private static final Attributes.Name DIGEST = new Attributes.Name("SHA-256-Digest");

    private PackEntry() {}

    static byte[] write(String key, CompiledRules rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(key, rules))) {
            for (Map.Entry<String, byte[]> file : rules.classes().entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(String key, CompiledRules rules) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(KEY, key);
        main.put(MODELS, String.join(" ", rules.models()));
        rules.classes().forEach((name, bytes) -> {
            Attributes attributes = new Attributes();
            attributes.put(DIGEST, digest(bytes));
            manifest.getEntries().put(name, attributes);
        });
        return manifest;
    }

    /**
     * Reads what was compiled of these sources.
     *
     * @throws IOException if it is not whole, or not what was written under this key
     */
    static CompiledRules read(byte[] bytes, String key, RulePack pack) throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes), false)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null || !key.equals(manifest.getMainAttributes().getValue(KEY))) {
                throw new IOException("it is no compiled rules of this key");
            }
            Map<String, byte[]> classes = classes(jar);
            requireDigests(manifest, classes);
            return rules(pack, classes, models(manifest));
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no jar", e);
        }
    }

    private static CompiledRules rules(RulePack pack, Map<String, byte[]> classes, List<String> models) {
        List<DrlFile> files = DrlFile.in(pack);
        return new CompiledRules(classes, models, ThresholdReader.in(files), InsertedFacts.areIn(files));
    }

    private static Map<String, byte[]> classes(JarInputStream jar) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (JarEntry file = jar.getNextJarEntry(); file != null; file = jar.getNextJarEntry()) {
            classes.put(file.getName(), jar.readAllBytes());
        }
        return classes;
    }

    private static void requireDigests(Manifest manifest, Map<String, byte[]> classes) throws IOException {
        if (!manifest.getEntries().keySet().equals(classes.keySet())) {
            throw new IOException("some of it is missing");
        }
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            if (!digest(file.getValue())
                    .equals(manifest.getAttributes(file.getKey()).getValue(DIGEST))) {
                throw new IOException(file.getKey() + " has another digest");
            }
        }
    }

    private static List<String> models(Manifest manifest) throws IOException {
        String models = manifest.getMainAttributes().getValue(MODELS);
        if (models == null) {
            throw new IOException("it does not name its rules");
        }
        return Arrays.stream(models.split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    private static String digest(byte[] bytes) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        return Sha256.hex(digest);
    }
}
