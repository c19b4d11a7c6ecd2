package dev.slipway.cli.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.compiler.cache.OwnFiles;
import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules of folders their user trusts. Rules are code, and come along with the files of others: those of a folder run
 * only if the digest of all their files is listed in {@code trusted} among the user's settings. Whatever changes in them is
 * asked for again, and the same rules elsewhere are not.
 */
public final class TrustedRules {

    private static final int DIGEST = 64;
    private static final String HEAD =
            """
            # Rules of folders that may run: the digest of all their files, and where they were.
            # Written by 'slipway rules trust'; a line that is taken out is trusted no more.
            """;

    private final Optional<Path> file;

    private TrustedRules(Optional<Path> file) {
        this.file = file;
    }

    /** Those of the user of this process; none where the process has no home. */
    public static TrustedRules ofThisUser() {
        return new TrustedRules(SettingsFolder.ofThisProcess().path().map(folder -> folder.resolve("trusted")));
    }

    /** Where they are listed; empty where the process has no home. */
    public Optional<Path> file() {
        return file;
    }

    /**
     * The rules of these folders, as they were when they were compared with the list.
     *
     * @throws RuleException naming all that are not trusted, or cannot be read
     */
    public List<RulePack> require(List<Path> folders) {
        if (folders.isEmpty()) {
            return List.of();
        }
        List<RulePack> packs = folders.stream().map(RulePack::fromDirectory).toList();
        Listed listed = listed();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            if (!listed.digests.contains(TrustDigest.of(packs.get(i)))) {
                problems.add(untrusted(folders.get(i), listed.fault));
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(ProblemCode.UNTRUSTED, problems);
        }
        return packs;
    }

    private static Problem untrusted(Path folder, Optional<String> fault) {
        String name = folder.toString().replace('\\', '/');
        return new Problem(
                name,
                0,
                0,
                "rules are code, and these are not trusted"
                        + fault.map(why -> ": " + why).orElse(""),
                "read them and say 'slipway rules trust " + name + "', or leave them out with --skip-folder-rules");
    }

    /**
     * Trusts the rules of a folder from now on.
     *
     * @return the names of their files
     * @throws IOException if this cannot be noted where nobody else can write
     */
    public List<String> add(Path folder) throws IOException {
        RulePack pack = RulePack.fromDirectory(folder);
        String digest = TrustDigest.of(pack);
        Set<String> lines = lines();
        lines.removeIf(line -> line.startsWith(digest));
        lines.add(digest + "  " + folder.toRealPath().toUri());
        write(lines);
        return TrustDigest.files(pack).stream().map(RuleFile::name).toList();
    }

    /** Trusts the rules of a folder no more: neither as they are, nor as they were there. */
    public void remove(Path folder) throws IOException {
        String digest = TrustDigest.of(RulePack.fromDirectory(folder));
        String place = "  " + folder.toRealPath().toUri();
        Set<String> lines = lines();
        lines.removeIf(line -> line.startsWith(digest) || line.endsWith(place));
        write(lines);
    }

    private record Listed(Set<String> digests, Optional<String> fault) {}

    /** A list that others can write says nothing. */
    private Listed listed() {
        try {
            return new Listed(
                    lines().stream()
                            .filter(line -> line.length() >= DIGEST)
                            .map(line -> line.substring(0, DIGEST))
                            .collect(Collectors.toSet()),
                    file.isEmpty() ? Optional.of("there is no HOME to list them in") : Optional.empty());
        } catch (IOException e) {
            return new Listed(Set.of(), Optional.of("the list of those that are cannot be used, " + e.getMessage()));
        }
    }

    private Set<String> lines() throws IOException {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return new LinkedHashSet<>();
        }
        OwnFiles.require(folder());
        return new String(OwnFiles.read(file.get()), UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void write(Set<String> lines) throws IOException {
        OwnFiles.createFolder(folder());
        OwnFiles.require(folder());
        OwnFiles.replace(file.orElseThrow(), (HEAD + String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private Path folder() throws IOException {
        return file.map(Path::getParent)
                .orElseThrow(() -> new IOException(
                        "there is no home to list trusted rules in; set HOME or XDG_CONFIG_HOME to a folder of yours"));
    }
}
