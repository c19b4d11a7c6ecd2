package dev.slipway.engine.internal;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.source.RuleSources;
import dev.slipway.model.base.Problem;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The files of a rule pack as they were read.
 *
 * @param files in the order of their paths
 * @param policyText of {@code policy.yaml}; empty where there is none
 * @param messages the texts of its rules in other languages, as their files have them
 */
public record PackSources(List<DrlFile> files, String policyPath, String policyText, Map<Language, String> messages) {

    /** Rules that speak one language. */
    public PackSources(List<DrlFile> files, String policyPath, String policyText) {
        this(files, policyPath, policyText, Map.of());
    }

    /**
     * Reads the {@code .drl} files and the {@code policy.yaml} of a folder.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static PackSources in(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<DrlFile> files = new ArrayList<>();
            for (Path path : entries.filter(entry -> entry.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new DrlFile(slashed(path), read(path)));
            }
            Path policy = directory.resolve("policy.yaml");
            if (files.isEmpty() && !Files.exists(policy)) {
                throw refused(directory, "there are no rules in this folder", "put .drl files into it");
            }
            return new PackSources(
                    files, slashed(policy), Files.exists(policy) ? read(policy) : "", messagesIn(directory));
        } catch (IOException e) {
            throw refused(directory, "this folder of rules cannot be read", "name a folder that holds .drl files");
        }
    }

    /** Files whose text is at hand. */
    public static PackSources of(RuleSources sources) {
        return new PackSources(
                sources.files().stream()
                        .map(file -> new DrlFile(file.path(), file.text()))
                        .toList(),
                sources.policyPath(),
                sources.policyText());
    }

    private static Map<Language, String> messagesIn(Path directory) throws IOException {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Path file = directory.resolve(RuleTexts.fileName(language));
            if (Files.exists(file)) {
                messages.put(language, read(file));
            }
        }
        return messages;
    }

    private static String read(Path path) throws IOException {
        try {
            return withoutByteOrderMark(Files.readString(path));
        } catch (CharacterCodingException e) {
            throw refused(path, "this file is not written in UTF-8", "save it in UTF-8");
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static RuleException refused(Path directory, String message, String hint) {
        return new RuleException(ProblemCode.UNREADABLE, List.of(new Problem(slashed(directory), 0, 0, message, hint)));
    }

    /** The texts of its rules in other languages, as files beside its policy. */
    public List<DrlFile> translations() {
        return messages.entrySet().stream()
                .map(text -> new DrlFile(
                        policyPath.replaceFirst("policy\\.yaml$", RuleTexts.fileName(text.getKey())), text.getValue()))
                .toList();
    }

    /**
     * The tree of {@code policy.yaml}.
     *
     * @throws RuleException if it is no YAML or no mapping
     */
    public Map<String, Object> policy() {
        return parsePolicy(policyPath, policyText);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> parsePolicy(String path, String text) {
        try {
            Object tree = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(text);
            if (tree == null) {
                return Map.of();
            }
            if (tree instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new RuleException(
                    List.of(new Problem(path, 1, 0, "a policy is a mapping", "begin it with default:")));
        } catch (YamlEngineException e) {
            throw new RuleException(List.of(notYaml(path, e)));
        }
    }

    private static Problem notYaml(String path, YamlEngineException failure) {
        if (failure instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            String message = "this is no YAML: " + marked.getProblem();
            return new Problem(path, mark.getLine() + 1, mark.getColumn() + 1, message, "");
        }
        return new Problem(path, 0, 0, "this is no YAML: " + failure.getMessage(), "");
    }

    /** The digest of the names and texts of its files. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        for (DrlFile file : files) {
            Sha256.update(digest, Path.of(file.path()).getFileName().toString());
            Sha256.update(digest, file.text());
        }
        Sha256.update(digest, policyText);
        return Sha256.hex(digest);
    }
}
