package dev.slipway.engine.internal.pack;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
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
            List<RuleFile> files = new ArrayList<>();
            for (Path path :
                    entries.filter(entry -> isDrl(entry.toString())).sorted().toList()) {
                files.add(read(path));
            }
            Path policy = directory.resolve(POLICY);
            if (files.isEmpty() && !Files.exists(policy)) {
                throw refused(directory, "there are no rules in this folder", "put .drl files into it");
            }
            return new PackFiles(files, readIfThere(policy), messagesIn(directory));
        } catch (IOException e) {
            throw refused(directory, "this folder of rules cannot be read", "name a folder that holds .drl files");
        }
    }

    static boolean isDrl(String name) {
        return name.endsWith(DRL);
    }

    private static Map<Language, RuleFile> messagesIn(Path directory) throws IOException {
        Map<Language, RuleFile> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Path file = directory.resolve(RuleTexts.fileName(language));
            if (Files.exists(file)) {
                messages.put(language, read(file));
            }
        }
        return messages;
    }

    private static RuleFile readIfThere(Path path) throws IOException {
        return Files.exists(path) ? read(path) : new RuleFile(slashed(path), "");
    }

    private static RuleFile read(Path path) throws IOException {
        try {
            return new RuleFile(slashed(path), withoutByteOrderMark(Files.readString(path)));
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

    /** Where to point for what concerns all of them. */
    public String firstPath() {
        return files.isEmpty() ? policy.path() : files.get(0).path();
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
