package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.StatusSource;
import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.programme.WaiversReader;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads all files of one programme. */
final class ProgrammeFolder {

    private final String name;
    private final InputOptions options;
    private final ReadingLog findings;
    private final DocumentReader documents;

    /** @param name of the folder or file, for problems */
    ProgrammeFolder(String name, InputOptions options) {
        this.name = name;
        this.options = options;
        this.findings = new ReadingLog(options.reading());
        this.documents = new DocumentReader(findings);
    }

    ProgrammeInput read(FolderLayout usual) {
        FolderLayout layout = named(usual);
        ProgrammeDocument document = programme(layout);
        StatusReader status = new StatusReader(document, options.reading(), mapping(layout), findings);
        readStatus(layout, status);
        Policy policy = policy(layout);
        List<Waiver> waivers = waivers(layout);
        return new ProgrammeInput(
                name,
                document.programme(),
                status.updates(),
                policy,
                findings.problems(),
                findings.inputs(),
                layout.rules(),
                waivers,
                findings.notes(),
                findings.doubts(),
                findings.unmatched(),
                findings.rows(),
                options.lenient());
    }

    private FolderLayout named(FolderLayout usual) {
        return usual.slipwayFile()
                .flatMap(file ->
                        documents.read(file, (root, problems) -> new SlipwayFile(FolderLayout.folderOf(file), problems)
                                .read(root, usual)))
                .orElse(usual);
    }

    private ProgrammeDocument programme(FolderLayout layout) {
        if (layout.programme().isEmpty()) {
            findings.problemsOf(name)
                    .add(Place.FILE, "there is no programme.yaml here", "write one, or name it in slipway.yaml");
        }
        return layout.programme()
                .flatMap(file -> documents.read(file, ProgrammeReader::read))
                .orElse(ProgrammeDocument.unreadable());
    }

    private Policy policy(FolderLayout layout) {
        Policy base = options.basePolicy().apply(layout.rules());
        Optional<Path> file = options.policy().or(layout::policy);
        return file.flatMap(named -> documents.read(named, (root, problems) -> PolicyReader.read(root, base, problems)))
                .orElse(base);
    }

    private Mapping mapping(FolderLayout layout) {
        return options.reading()
                .mapping()
                .or(layout::mapping)
                .flatMap(file -> documents.read(file, Mapping::read))
                .orElse(Mapping.none());
    }

    private List<Waiver> waivers(FolderLayout layout) {
        return options.waivers()
                .or(layout::waivers)
                .flatMap(file -> documents.read(file, WaiversReader::read))
                .orElse(List.of());
    }

    private void readStatus(FolderLayout layout, StatusReader reader) {
        if (options.status().isEmpty()) {
            layout.status().forEach(source -> readStatus(source, reader));
            return;
        }
        for (StatusSource source : options.status()) {
            if (source instanceof StatusSource.Files files) {
                readStatus(files.path(), reader);
            } else if (source instanceof StatusSource.Content content) {
                reader.read(new Source(content.name(), content.content()::get));
            } else {
                reader.readAny(new Source("-", options::standardInput));
            }
        }
    }

    private void readStatus(Path source, StatusReader reader) {
        if (!Files.isDirectory(source)) {
            reader.read(Source.of(source));
            return;
        }
        StatusFiles.below(source, findings).forEach(file -> reader.read(Source.of(file)));
    }
}
