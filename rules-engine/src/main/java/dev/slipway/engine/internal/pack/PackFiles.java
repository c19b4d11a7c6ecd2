package dev.slipway.engine.internal.pack;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rule pack as they were read.
 *
 * @param files those in DRL, in the order of their paths
 * @param policy its {@code policy.yaml}; of an empty text where there is none
 * @param messages the texts of its rules in other languages
 */
public record PackFiles(List<RuleFile> files, RuleFile policy, Map<Language, RuleFile> messages) {

    public static final String POLICY = "policy.yaml";

    private static final String DRL = ".drl";

    public PackFiles {
        files = List.copyOf(files);
        messages = Map.copyOf(messages);
    }

    /**
     * Reads the files of a folder.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static PackFiles in(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            Map<String, String> texts = new TreeMap<>();
            List<Problem> misnamed = new ArrayList<>();
            for (Path path : entries.toList()) {
                if (isOfPack(name(path))) {
                    texts.put(name(path), PackText.read(path));
                } else {
                    FileName.meantBy(name(path))
                            .map(meant -> misnamed(path, meant))
                            .ifPresent(misnamed::add);
                }
            }
            if (!misnamed.isEmpty()) {
                throw new RuleException(ProblemCode.UNREADABLE, misnamed);
            }
            return of(slashed(directory) + "/", texts);
        } catch (IOException e) {
            throw refused(
                    slashed(directory), "this folder of rules cannot be read", "name a folder that holds .drl files");
        }
    }

    /**
     * The files of these names and texts.
     *
     * @param folder what their names are said to be in, with a slash at its end; empty where they are in none
     * @throws RuleException if they are no rules, or one of them has a name that no file of a pack has
     */
    public static PackFiles of(String folder, Map<String, String> texts) {
        Map<String, RuleFile> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, new RuleFile(folder + name, withoutByteOrderMark(text))));
        for (String name : files.keySet()) {
            if (!isOfPack(name)) {
                throw refused(
                        folder + name,
                        "no file of a pack of rules is called so",
                        "rules are in .drl files, thresholds in policy.yaml, texts in messages_ru.properties and the like");
            }
        }
        if (files.keySet().stream().noneMatch(name -> isDrl(name) || name.equals(POLICY))) {
            throw refused(
                    folder.isEmpty() ? "rules" : folder.substring(0, folder.length() - 1),
                    "there are no rules in this folder",
                    "put .drl files into it");
        }
        return new PackFiles(
                files.entrySet().stream()
                        .filter(file -> isDrl(file.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                files.getOrDefault(POLICY, new RuleFile(folder + POLICY, "")),
                messages(files));
    }

    /** A file that is not read judges nothing, and its author would not know. */
    private static Problem misnamed(Path path, String meant) {
        return new Problem(
                slashed(path), 0, 0, "no file of a pack is called so, and nobody reads it", "call it " + meant);
    }

    private static Map<Language, RuleFile> messages(Map<String, RuleFile> files) {
        Map<Language, RuleFile> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Optional.ofNullable(files.get(RuleTexts.fileName(language)))
                    .ifPresent(file -> messages.put(language, file));
        }
        return messages;
    }

    static boolean isDrl(String name) {
        return name.endsWith(DRL);
    }

    /** Whether a pack may have a file of that name. */
    public static boolean isOfPack(String name) {
        return isDrl(name)
                || name.equals(POLICY)
                || Stream.of(Language.values())
                        .anyMatch(language -> RuleTexts.fileName(language).equals(name));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    static RuleException refused(Path path, String message, String hint) {
        return refused(slashed(path), message, hint);
    }

    private static RuleException refused(String path, String message, String hint) {
        return new RuleException(ProblemCode.UNREADABLE, List.of(new Problem(path, 0, 0, message, hint)));
    }

    /** The place to report for problems that concern all of them. */
    public String firstPath() {
        return files.isEmpty() ? policy.path() : files.get(0).path();
    }

    /** How many characters they have in all. */
    public long length() {
        return files.stream().mapToLong(file -> file.text().length()).sum()
                + policy.text().length();
    }

    /** The digest of the names and texts of the files in DRL and of the policy. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        for (RuleFile file : files) {
            Sha256.update(digest, file.name());
            Sha256.update(digest, file.text());
        }
        Sha256.update(digest, policy.text());
        return Sha256.hex(digest);
    }
}
