package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.StatusSource;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.GroupedStatus;
import dev.slipway.inputs.internal.status.GroupedStatus.Group;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.TreeReader;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The status files that an NDJSON portfolio is read along with. */
record PortfolioStatus(List<GroupedStatus> files, InputOptions options) implements Closeable {

    static PortfolioStatus open(InputOptions options) {
        List<GroupedStatus> files = new ArrayList<>();
        for (StatusSource source : options.status()) {
            for (Source file : sources(source, options)) {
                try {
                    files.add(new GroupedStatus(file, options.reading()));
                } catch (IOException e) {
                    throw unreadable(file.name(), e);
                }
            }
        }
        return new PortfolioStatus(files, options);
    }

    /** For lines that hold all that is reported. */
    static PortfolioStatus none(InputOptions options) {
        return new PortfolioStatus(List.of(), options);
    }

    /** The rows that go with a line, of each file; none where there are no files. */
    List<Group> next(Line line) {
        if (files.isEmpty()) {
            return List.of();
        }
        Optional<String> programme = TreeReader.peek(line.text(), ProgrammeReader.ID);
        return files.stream()
                .map(file -> programme.map(file::take).orElseGet(file::passOver))
                .toList();
    }

    private static List<Source> sources(StatusSource source, InputOptions options) {
        if (source instanceof StatusSource.Content content) {
            return List.of(new Source(content.name(), content.content()::get));
        }
        if (!(source instanceof StatusSource.Files named)) {
            return List.of(new Source("-", options::standardInput));
        }
        if (!Files.isDirectory(named.path())) {
            return List.of(Source.of(named.path()));
        }
        ReadingLog findings = new ReadingLog(options.reading());
        List<Path> files = StatusFiles.below(named.path(), findings);
        if (!findings.problems().isEmpty()) {
            throw new InputException(findings.problems());
        }
        return files.stream().map(Source::of).toList();
    }

    private static InputException unreadable(String file, IOException failure) {
        return new InputException(List.of(new Problem(file, 0, 0, Source.reason(failure), "")));
    }

    /** What is wrong with the files themselves, as a last input without a programme, where anything is. */
    Stream<ProgrammeInput> remainder() {
        List<Problem> problems =
                files.stream().flatMap(file -> file.problems().stream()).toList();
        List<String> notes =
                files.stream().flatMap(file -> file.notes().stream()).toList();
        return problems.isEmpty()
                ? Stream.empty()
                : Stream.of(new ProgrammeInput(
                        "--status",
                        Optional.empty(),
                        List.of(),
                        Policy.empty(),
                        problems,
                        List.of(),
                        List.of(),
                        List.of(),
                        notes,
                        List.of(),
                        List.of(),
                        RowCounts.none(),
                        options.lenient()));
    }

    @Override
    public void close() throws IOException {
        for (GroupedStatus file : files) {
            file.close();
        }
    }
}
