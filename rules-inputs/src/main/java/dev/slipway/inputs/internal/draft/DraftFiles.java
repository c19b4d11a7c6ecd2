package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.ProgrammeImport;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.plan.PlanDetails;
import dev.slipway.inputs.internal.snapshot.ReportDate;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.status.StatusContent;
import dev.slipway.inputs.internal.status.StatusFile;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import dev.slipway.inputs.internal.table.MappingText;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the files that a programme is drafted from. */
public final class DraftFiles {

    private static final String UNNAMED = "Programme";

    private final ImportOptions options;
    private final ReadingLog findings;
    private final Mapping mapping;
    private final List<MappingSketch> sketches = new ArrayList<>();
    private final Set<Path> undated = new LinkedHashSet<>();
    private PlanDetails details = PlanDetails.none();

    public DraftFiles(ImportOptions options) {
        this.options = options;
        this.findings = new ReadingLog(options.reading());
        Mapping said = options.reading()
                .mapping()
                .flatMap(file -> new DocumentReader(findings).read(file, Mapping::read))
                .orElse(Mapping.none());
        this.mapping = options.deadline().map(said::withDeadline).orElse(said);
    }

    /** The programme that all of the files make. */
    public ProgrammeImport read(List<Path> files) {
        List<Snapshot> baselines =
                snapshots(options.baselines()).stream().map(Snapshot::promised).toList();
        List<Snapshot> others = new ArrayList<>(snapshots(files));
        others.sort(Comparator.comparing(snapshot -> snapshot.reportDate().orElse(LocalDate.MIN)));
        List<Snapshot> oldestFirst = new ArrayList<>(baselines);
        oldestFirst.addAll(others);
        List<String> notes = new ArrayList<>(findings.notes());
        Optional<String> yaml = draft(oldestFirst, files, notes);
        return new ProgrammeImport(
                yaml, MappingText.of(sketches), choices(), findings.problems(), notes, List.copyOf(undated));
    }

    private Optional<String> choices() {
        Optional<FileKind> kind = options.reading().kind();
        Optional<DateOrder> order = options.reading().dateOrder();
        if (kind.isEmpty() && order.isEmpty() && options.deadline().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> columns = options.deadline()
                .map(column -> Map.of("deadline", List.of(column)))
                .orElse(Map.of());
        FileMapping chosen =
                new FileMapping("*", kind, Optional.empty(), OptionalInt.empty(), order, Optional.empty(), columns);
        return Optional.of(new Mapping(List.of(chosen), mapping.states()).toYaml());
    }

    private Optional<String> draft(List<Snapshot> oldestFirst, List<Path> files, List<String> notes) {
        if (oldestFirst.stream().allMatch(snapshot -> snapshot.activities().isEmpty())) {
            if (findings.problems().isEmpty()) {
                findings.problemsOf(Source.nameOf(files.get(0)))
                        .add(Place.FILE, "there is no milestone and no task in it", "");
            }
            return Optional.empty();
        }
        ProgrammeDraft draft = new ProgrammeDraft(oldestFirst, details, options);
        String yaml = ProgrammeYaml.of(draft.programme());
        notes.addAll(draft.notes());
        return Optional.of(yaml);
    }

    private List<Snapshot> snapshots(List<Path> files) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (Path file : files) {
            Source source = Source.of(file);
            FileProblems problems = findings.problemsOf(source.name());
            source.read(
                    findings, problems, bytes -> snapshots.addAll(dated(snapshots(bytes, problems), file, problems)));
        }
        return snapshots;
    }

    /** Slipway's own rows have the columns of a plan as well; as a sheet they can be read as one. */
    private List<Snapshot> snapshots(InputStream bytes, FileProblems problems) throws IOException {
        StatusFile file = new StatusFile(options.reading(), false, mapping, problems, findings);
        List<Snapshot> snapshots = new ArrayList<>();
        for (StatusContent content : file.read(bytes)) {
            if (content instanceof StatusContent.Foreign foreign) {
                snapshots.add(foreign.snapshot());
            } else if (content instanceof StatusContent.Plan plan) {
                details = details.and(plan.details());
            } else if (content instanceof StatusContent.Own && problems.count() == 0) {
                problems.add(
                        Place.FILE,
                        "these are Slipway's own rows: reports on a programme that is there already",
                        "to draw a programme from them all the same, say --kind " + FileKind.SHEET.word());
            }
        }
        sketches.addAll(file.sketches());
        return titled(snapshots, titleOf(problems.fileName()));
    }

    /** Sheets with titles of their own are parts: the whole is none of them. */
    private static List<Snapshot> titled(List<Snapshot> snapshots, String file) {
        long titles = snapshots.stream()
                .map(Snapshot::title)
                .filter(title -> !title.isBlank())
                .distinct()
                .count();
        return snapshots.stream()
                .map(snapshot -> titles > 1 ? snapshot.called(file) : snapshot.titled(file))
                .toList();
    }

    /** What to call a project that a file does not name: the name of the file, without the day in it, which names none. */
    private static String titleOf(String name) {
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String undated = bare.replaceAll("[-_. ]*\\d{4}-\\d{2}(-\\d{2})?[-_. ]*", "");
        return undated.isEmpty() ? UNNAMED : undated;
    }

    /** Where no day is known a plan can be made all the same; who keeps the file is told. */
    private List<Snapshot> dated(List<Snapshot> snapshots, Path file, FileProblems problems) {
        Reading reading = options.reading();
        FileProblems unheard = new FileProblems(problems.file(), reading.limits());
        if (ReportDate.date(snapshots, Optional.empty(), unheard).size() < snapshots.size()) {
            undated.add(file);
        }
        List<Snapshot> dated = ReportDate.date(snapshots, reading.reportDate(), unheard);
        return dated.size() == snapshots.size() ? dated : snapshots;
    }
}
