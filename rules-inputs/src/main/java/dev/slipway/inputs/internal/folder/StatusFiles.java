package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files below a folder, in the order of their names; hidden ones, the lock files of office programs and what Windows keeps
 * for itself in a folder are not. A
 * link in a circle, a link to nowhere, a pipe and a folder that may not be read are reported, and the others are read.
 */
final class StatusFiles extends SimpleFileVisitor<Path> {

    /** Deeper than any office files things, and less than a path can be long. */
    private static final int DEEPEST = 64;

    private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;
    private final ReadingLog findings;
    private final List<Path> files = new ArrayList<>();

    private StatusFiles(Path folder, ReadingLog findings) {
        this.folder = folder;
        this.findings = findings;
    }

    static List<Path> below(Path folder, ReadingLog findings) {
        StatusFiles found = new StatusFiles(folder, findings);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
        } catch (IOException e) {
            found.report(folder, Source.reason(e), "");
        }
        found.files.sort(Comparator.comparing(Source::nameOf));
        return found.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isVisible(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isVisible(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (files.size() == findings.limits().files()) {
            report(
                    folder,
                    "there are more files below than " + InputLimit.FILES.description(findings.limits())
                            + "; the others are not read",
                    "is it the right folder? else " + InputLimit.FILES.remedy(findings.limits()));
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            report(file, "this link leads nowhere", "remove it, or fix it");
        } else if (attributes.isDirectory()) {
            report(file, "folders are nested deeper than " + DEEPEST, "move it up");
        } else {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (isVisible(file)) {
            report(file, Source.reason(failure), "");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
        if (failure != null) {
            report(directory, Source.reason(failure), "");
        }
        return FileVisitResult.CONTINUE;
    }

    private void report(Path path, String message, String hint) {
        FileProblems problems = findings.problemsOf(Source.nameOf(path));
        problems.add(Place.FILE, message, hint);
    }

    private boolean isVisible(Path path) {
        String name = String.valueOf(path.getFileName());
        return path.equals(folder)
                || !(name.startsWith(".")
                        || name.startsWith("~$")
                        || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT)));
    }
}
