package dev.slipway.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Required;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack of rules with the classes that it was compiled into, as bytes: for many machines of which one compiles. Those that
 * only judge need no {@code slipway-rules-compiler}. The bytes are code that will be run, and are read by the Slipway that wrote
 * them, with the same Drools and on the same Java: they are for sending, not for keeping.
 *
 * <pre>{@code
 * byte[] bytes = CompiledPack.compile(RulePack.fromDirectory(folder));      // on one machine
 * ComplianceEngine engine = ComplianceEngine.of(CompiledPack.read(bytes));  // on each
 * }</pre>
 */
public final class CompiledPack {

    private static final String FORMAT = "slipway/compiled-pack/1";

    private CompiledPack() {}

    /**
     * Compiles a pack.
     *
     * @throws IllegalArgumentException if it is {@link RulePack#standard()}, which is compiled already
     * @throws RuleException naming what is wrong, in the author's files
     * @throws RunawayRuleException if it is not compiled in the time of the {@link Limits}
     */
    public static byte[] compile(RulePack pack) {
        CompiledRules rules = Required.present("pack", pack).compile();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeText(out, FORMAT);
            out.writeBoolean(pack.isStrict());
            writeSources(out, pack);
            writeRules(out, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The pack, which an engine loads without compiling it.
     *
     * @throws IllegalArgumentException if the bytes are not what {@link #compile} of this Slipway gave
     */
    public static RulePack read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Required.present("bytes", bytes)))) {
            if (!readText(in).equals(FORMAT)) {
                throw new IllegalArgumentException("these bytes are no compiled pack of " + FORMAT);
            }
            boolean isStrict = in.readBoolean();
            RulePack pack = readSources(in);
            CompiledRules rules = readRules(in);
            RulePack compiled = pack.compiledBy(new Done(rules));
            return isStrict ? compiled.strict() : compiled;
        } catch (IOException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("these bytes are no compiled pack: they are not whole", e);
        }
    }

    /** Gives what was compiled before. */
    private record Done(CompiledRules rules) implements RuleCompiler {

        @Override
        public CompiledRules compile(RulePack pack) {
            return rules;
        }

        @Override
        public List<RuleProblem> lint(RulePack pack, Optional<Policy> policy) {
            throw new UnsupportedOperationException("compiled rules were checked where they were compiled");
        }

        @Override
        public List<RuleProblem> inspect(RulePack pack, Optional<Policy> policy) {
            return lint(pack, policy);
        }
    }

    private static void writeSources(DataOutputStream out, RulePack pack) throws IOException {
        out.writeInt(pack.files().size());
        for (RuleFile file : pack.files()) {
            writeFile(out, file);
        }
        writeFile(out, pack.policy());
        out.writeInt(pack.messages().size());
        for (Map.Entry<Language, RuleFile> message : pack.messages().entrySet()) {
            writeText(out, message.getKey().name());
            writeFile(out, message.getValue());
        }
    }

    private static RulePack readSources(DataInputStream in) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(readFile(in));
        }
        RuleFile policy = readFile(in);
        Map<Language, RuleFile> messages = new EnumMap<>(Language.class);
        for (int left = in.readInt(); left > 0; left--) {
            messages.put(Language.valueOf(readText(in)), readFile(in));
        }
        return RulePack.of(files, policy, messages);
    }

    private static void writeRules(DataOutputStream out, CompiledRules rules) throws IOException {
        out.writeInt(rules.classes().size());
        for (Map.Entry<String, byte[]> file : rules.classes().entrySet()) {
            writeText(out, file.getKey());
            writeBytes(out, file.getValue());
        }
        out.writeInt(rules.models().size());
        for (String model : rules.models()) {
            writeText(out, model);
        }
        out.writeInt(rules.thresholds().size());
        for (ThresholdUse use : rules.thresholds()) {
            writeText(out, use.path());
            out.writeInt(use.line());
            out.writeInt(use.column());
            writeText(out, use.key());
        }
        out.writeBoolean(rules.insertsFacts());
    }

    private static CompiledRules readRules(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(readText(in), readBytes(in));
        }
        List<String> models = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            models.add(readText(in));
        }
        List<ThresholdUse> thresholds = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            thresholds.add(new ThresholdUse(readText(in), in.readInt(), in.readInt(), readText(in)));
        }
        return new CompiledRules(classes, models, thresholds, in.readBoolean());
    }

    private static void writeFile(DataOutputStream out, RuleFile file) throws IOException {
        writeText(out, file.path());
        writeText(out, file.text());
    }

    private static RuleFile readFile(DataInputStream in) throws IOException {
        return new RuleFile(readText(in), readText(in));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), UTF_8);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("they end early");
        }
        return bytes;
    }
}
