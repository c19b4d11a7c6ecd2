package dev.slipway.flink.watch;

import dev.slipway.compiler.cache.Platform;
import dev.slipway.engine.CompiledPack;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Rules as a message holds them. The texts of their files are what counts, and outlive every version; the classes that they were
 * compiled into before they were sent spare the machines of a cluster the compiler, where these run the same Slipway. They are held
 * to what strict rules may do: whoever may write to a topic may not therefore run on those machines what he likes.
 *
 * @param files the texts of a pack by their names; none where the standard rules are to judge alone
 * @param platform what compiled them, see {@link Platform#key()}; empty where they are not compiled
 * @param compiled as {@link CompiledPack#compile} gives it, as gzip in Base64; empty where they are not compiled
 */
record SentRules(Map<String, String> files, String platform, String compiled) implements JsonWritable {

    /** What is larger is no pack that anybody wrote, and is not read whole. */
    private static final int MOST_BYTES = 64 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    SentRules {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Compiles the files of a pack.
     *
     * @throws dev.slipway.engine.RuleException if they cannot be used
     */
    static SentRules compiled(Map<String, String> files) {
        byte[] classes = CompiledPack.compile(RulePack.of(files).strict());
        return new SentRules(files, thisPlatform(), Base64.getEncoder().encodeToString(packed(classes)));
    }

    private static byte[] packed(byte[] classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static String thisPlatform() {
        try {
            return Platform.key();
        } catch (IOException e) {
            return ""; // nobody can tell, so that each machine compiles
        }
    }

    /**
     * Reads the content of a message.
     *
     * @throws IllegalArgumentException if it is not what it should be; the message says why
     */
    static SentRules read(byte[] content) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "the content of rules is an object");
            Map<String, String> files = new TreeMap<>();
            Map<String, String> rest = new TreeMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("files")) {
                    readFiles(json, files);
                } else {
                    require(
                            name.equals("platform") || name.equals("compiled"),
                            "'" + name + "' is no member of rules; they have files, platform and compiled");
                    rest.put(name, text(name, json));
                }
            }
            return new SentRules(files, rest.getOrDefault("platform", ""), rest.getOrDefault("compiled", ""));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the content of rules is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void readFiles(JsonParser json, Map<String, String> files) {
        require(
                json.currentToken() == JsonToken.START_OBJECT,
                "'files' is an object: the texts of files by their names");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            files.put(name, text(name, json));
        }
    }

    private static String text(String name, JsonParser json) {
        require(json.currentToken() == JsonToken.VALUE_STRING, "'" + name + "' is not a text");
        return json.getString();
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * An engine with these rules over the standard ones.
     *
     * @throws dev.slipway.engine.SlipwayException if they cannot be used
     */
    ComplianceEngine engine() {
        return files.isEmpty() ? ComplianceEngine.standard() : ComplianceEngine.of(pack());
    }

    private RulePack pack() {
        RulePack written = RulePack.of(files).strict();
        return compiledHere()
                .filter(pack -> pack.files().equals(written.files())
                        && pack.policy().equals(written.policy())
                        && pack.messages().equals(written.messages()))
                .map(RulePack::strict)
                .orElse(written);
    }

    /** What was compiled by this Slipway; what another compiled is compiled again, since it may judge differently. */
    private Optional<RulePack> compiledHere() {
        if (platform.isEmpty() || !platform.equals(thisPlatform())) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledPack.read(unpacked(Base64.getDecoder().decode(compiled))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void writeMembers(JsonWriter json) {
        json.object("files", () -> files.forEach(json::member));
        json.memberUnlessEmpty("platform", platform);
        json.memberUnlessEmpty("compiled", compiled);
    }
}
