package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A folder of the folders of programmes. */
final class FolderPortfolio implements Container {

    private final List<Path> members;
    private final InputOptions options;
    private double taken;

    FolderPortfolio(List<Path> members, InputOptions options) {
        this.members = List.copyOf(members);
        this.options = options;
    }

    /** The folders directly below that have a programme, by name, and what may be one but cannot be entered. */
    static List<Path> members(Path folder) {
        try (Stream<Path> below = Files.list(folder)) {
            List<Path> members = below.filter(
                            member -> !member.getFileName().toString().startsWith("."))
                    .filter(member -> isClosed(member) || FolderLayout.isProgramme(member))
                    .sorted(Comparator.comparing(Source::nameOf))
                    .toList();
            return members.stream().allMatch(FolderPortfolio::isClosed) ? List.of() : members;
        } catch (IOException e) {
            throw new InputException(List.of(new Problem(Source.nameOf(folder), 0, 0, Source.reason(e), "")));
        }
    }

    private static boolean isClosed(Path member) {
        return Files.isDirectory(member)
                ? !Files.isReadable(member)
                : Files.isSymbolicLink(member) && !Files.exists(member);
    }

    @Override
    public boolean isPortfolio() {
        return true;
    }

    @Override
    public Stream<UnreadProgramme> programmes() {
        return members.stream().map(member -> {
            taken++;
            return new UnreadProgramme(Source.nameOf(member), () -> read(member));
        });
    }

    @Override
    public OptionalDouble share() {
        return OptionalDouble.of(taken / members.size());
    }

    private ProgrammeInput read(Path member) {
        return isClosed(member)
                ? closed(member)
                : new ProgrammeFolder(Source.nameOf(member), options).read(FolderLayout.ofFolder(member));
    }

    private ProgrammeInput closed(Path member) {
        String name = Source.nameOf(member);
        Problem problem = Files.isDirectory(member)
                ? new Problem(name, 0, 0, "you may not read this folder", "")
                : new Problem(name, 0, 0, "this link leads nowhere", "remove it, or fix it");
        return ProgrammeInput.refused(problem);
    }
}
