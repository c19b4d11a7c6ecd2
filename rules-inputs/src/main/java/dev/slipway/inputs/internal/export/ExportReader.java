package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.dates.DateWindow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the JSON that issue trackers export. None of them states its report date. */
public final class ExportReader {

    private static final List<ExportFormat> FORMATS = List.of(
            JiraVersions.FORMAT,
            OpenProjectWorkPackages.FORMAT,
            GithubMilestones.FORMAT,
            GitlabMilestones.FORMAT,
            TaigaMilestones.FORMAT,
            TaigaStories.FORMAT,
            TrelloCards.FORMAT,
            LinearIssues.FORMAT,
            YouTrackIssues.FORMAT,
            GitlabIssues.FORMAT,
            GithubProjectItems.FORMAT,
            GithubIssues.FORMAT,
            JiraIssues.FORMAT,
            AzureWorkItems.FORMAT,
            AsanaTasks.FORMAT,
            ClickUpTasks.FORMAT,
            RedmineIssues.FORMAT,
            BasecampTodos.FORMAT,
            WrikeTasks.FORMAT);

    private ExportReader() {}

    /** What a user must know of each system. */
    public static List<ToolGuide> guides() {
        return FORMATS.stream().map(ExportFormat::guide).toList();
    }

    /** Whether files of that kind are read here. */
    public static boolean reads(FileKind kind) {
        return FORMATS.stream().anyMatch(format -> format.kind() == kind);
    }

    /** Whose file it is, by the keys of its first record; nothing for any other tree, Slipway's own rows among them. */
    public static Optional<FileKind> recognise(Node root) {
        JsonPart whole = JsonPart.root(root);
        return FORMATS.stream()
                .filter(format -> format.shape()
                        .records(whole)
                        .findFirst()
                        .filter(format.shape()::fits)
                        .isPresent())
                .findFirst()
                .map(ExportFormat::kind);
    }

    /**
     * What the file says; nothing where it is not of that kind, which is then a problem.
     *
     * @throws IllegalArgumentException if files of that kind are not read here
     */
    public static Optional<Snapshot> read(FileKind kind, Node root, FileProblems problems, StateWords states) {
        ExportFormat format = formatOf(kind);
        JsonPart whole = JsonPart.root(root);
        List<JsonPart> records = format.shape().records(whole).toList();
        if (!records.isEmpty() && records.stream().noneMatch(format.shape()::fits)) {
            reportMisfit(format, root, records.get(0), problems);
            return Optional.empty();
        }
        RecordReader reader = new RecordReader(format, problems, states);
        List<Activity> activities = records.stream()
                .filter(record -> isFit(format, record, problems))
                .flatMap(record -> reader.read(record).stream())
                .sorted(Comparator.comparing(activity -> activity.kind() != Kind.GROUP))
                .toList();
        RowCounts rows = RowCounts.of(RowFate.READ, activities.size())
                .and(RowCounts.of(RowFate.REFUSED, records.size() - activities.size()));
        List<String> notes = notes(format, whole, records.size());
        return Optional.of(
                new Snapshot(title(activities), Optional.empty(), DateWindow.unknown(), activities, notes, rows));
    }

    private static List<String> notes(ExportFormat format, JsonPart whole, int present) {
        long announced = format.shape().announced(whole);
        boolean isPart = announced > present || format.shape().saysMore(whole);
        return isPart
                ? List.of("This file holds " + present + (announced > present ? " of " + announced : "") + " "
                        + format.noun() + "s" + (announced > present ? "" : ", and says that there are more")
                        + ": export the other pages as well.")
                : List.of();
    }

    private static ExportFormat formatOf(FileKind kind) {
        return FORMATS.stream()
                .filter(format -> format.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a JSON export: " + kind));
    }

    private static void reportMisfit(ExportFormat format, Node root, JsonPart found, FileProblems problems) {
        String expected = String.join(", ", format.shape().identifying());
        String hint = recognise(root)
                .map(other ->
                        "it looks like " + other.word() + ": say --kind " + other.word() + ", or no --kind at all")
                .orElse("to export: " + format.export());
        problems.add(
                found.place(),
                "this is not a list of " + format.noun() + "s, which have " + expected + "; here is "
                        + described(format, found),
                hint);
    }

    private static boolean isFit(ExportFormat format, JsonPart record, FileProblems problems) {
        boolean fit = format.shape().fits(record);
        if (!fit) {
            problems.add(
                    record.place(),
                    "among the " + format.noun() + "s of this file is " + described(format, record),
                    "take it out");
        }
        return fit;
    }

    private static String described(ExportFormat format, JsonPart found) {
        List<String> missing = format.shape().missing(found);
        if (!found.isRecord()) {
            return found.node().noun();
        }
        return missing.isEmpty()
                ? "a record of something else"
                : "a record without "
                        + missing.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
    }

    /** The group that all are in, where it is the same. */
    private static String title(List<Activity> activities) {
        List<String> tops = activities.stream()
                .map(activity -> activity.above().stream().findFirst().orElse(""))
                .distinct()
                .toList();
        return tops.size() == 1 ? tops.get(0) : "";
    }
}
