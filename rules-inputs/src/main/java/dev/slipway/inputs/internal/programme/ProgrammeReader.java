package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.foresight.ReferenceClassNode;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tree of a {@code programme.yaml}. A milestone or capacity target with a mistake in it is left out whole, an
 * {@code after} that names nothing is left out alone; of terminal and programme only the mistaken value is.
 */
public final class ProgrammeReader {

    /** The key of a programme's own id. */
    public static final String ID = "programme";

    public static final Set<String> KEYS = Keys.of(
            ID,
            "name",
            "start",
            "deadline",
            "reporting",
            "fiscalYear",
            "calendar",
            "referenceClass",
            "terminals",
            "milestones",
            "capacity",
            "unplanned",
            "attributes");

    public static final Set<String> FISCAL_YEAR_KEYS = Keys.of("from", "named");

    public static final Set<String> CALENDAR_KEYS = Keys.of("weekend", "holidays");

    public static final Set<String> UNPLANNED_KEYS = Keys.of("ignore");

    /** What a line of an NDJSON portfolio may have in addition. */
    public static final String UPDATES = "updates";

    private final FileProblems problems;
    private final TerminalReader terminals;

    private ProgrammeReader(FileProblems problems) {
        this.problems = problems;
        this.terminals = new TerminalReader(problems);
    }

    /** Reads a {@code programme.yaml}. */
    public static ProgrammeDocument read(Node root, FileProblems problems) {
        return new ProgrammeReader(problems).document(root, KEYS);
    }

    /** Reads a line of an NDJSON portfolio: a programme with its updates. */
    public static ProgrammeDocument readWithUpdates(Node root, FileProblems problems) {
        return new ProgrammeReader(problems).document(root, Keys.and(KEYS, UPDATES));
    }

    private ProgrammeDocument document(Node root, Set<String> known) {
        return Fields.of(root, "a programme", known, problems)
                .map(this::document)
                .orElse(ProgrammeDocument.unreadable());
    }

    private ProgrammeDocument document(Fields fields) {
        Optional<FiscalYear> fiscalYear = fields.node("fiscalYear").flatMap(this::fiscalYear);
        problems.learnFiscalYear(fiscalYear);
        Optional<WorkingCalendar> calendar =
                fields.node("calendar").flatMap(node -> new CalendarReader(problems).read(node));
        Optional<String> id = fields.requiredId(ID);
        List<TerminalDraft> drafts = new ArrayList<>(terminals(fields));
        terminals.readOnly(id, fields, drafts.isEmpty()).ifPresent(drafts::add);
        id.ifPresent(programme -> requireOther(programme, drafts));
        List<MilestoneDraft> milestones =
                drafts.stream().flatMap(draft -> draft.milestones().stream()).toList();
        Map<MilestoneId, List<Dependency>> predecessors = new Predecessors(
                        milestones, fields.node("calendar").isPresent(), calendar.isPresent(), problems)
                .resolve();
        Programme.Builder builder = Programme.of(id.orElse("unnamed"))
                .start(fields.date("start"))
                .deadline(fields.boundedDate("deadline"))
                .provenance(problems.provenance(fields.place(ID)));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        fields.scalar("reporting").flatMap(this::cadence).ifPresent(builder::reporting);
        fiscalYear.ifPresent(builder::fiscalYear);
        calendar.ifPresent(builder::calendar);
        fields.node("referenceClass")
                .flatMap(node -> ReferenceClassNode.read(node, problems))
                .ifPresent(builder::referenceClass);
        fields.node("unplanned")
                .flatMap(node -> Fields.of(node, "'unplanned'", UNPLANNED_KEYS, problems))
                .ifPresent(unplanned -> builder.unplannedIgnored(unplanned.texts("ignore")));
        AttributesReader.read(fields, problems).forEach(builder::attribute);
        drafts.forEach(draft -> builder.terminal(TerminalReader.build(draft, predecessors)));
        return new ProgrammeDocument(
                id.filter(named -> drafts.size() == 1
                                || drafts.stream().noneMatch(draft -> draft.id().equals(named)))
                        .flatMap(named -> built(builder, fields)),
                Optional.of(KnownIds.of(milestones, drafts)),
                fields.node(UPDATES));
    }

    /** An alert names its subject by its id alone; in a programme of one site it is about the same thing. */
    private void requireOther(String programme, List<TerminalDraft> drafts) {
        for (TerminalDraft draft : drafts) {
            if (drafts.size() > 1 && draft.id().equals(programme)) {
                problems.add(
                        draft.place(),
                        "'" + programme + "' is the id of the programme and of this terminal",
                        "give the programme another id, such as " + programme + "-programme");
            }
        }
    }

    /** All that a programme refuses by itself was found before, but for a former id that is another's id. */
    private Optional<Programme> built(Programme.Builder builder, Fields fields) {
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException e) {
            problems.add(fields.place(), String.valueOf(e.getMessage()), "take it out of 'formerly'");
            return Optional.empty();
        }
    }

    private Optional<Cadence> cadence(Scalar words) {
        Optional<Cadence> cadence = Cadence.named(words.text().strip().toLowerCase(Locale.ROOT));
        if (cadence.isEmpty()) {
            problems.add(
                    words.place(),
                    "unknown reporting '" + words.text() + "'",
                    "one of " + String.join(", ", Cadence.words()) + ", or every 45 days; without it the rhythm of the"
                            + " reports themselves counts");
        }
        return cadence;
    }

    private Optional<FiscalYear> fiscalYear(Node node) {
        int before = problems.count();
        Optional<Fields> fields = Fields.of(node, "a fiscal year", FISCAL_YEAR_KEYS, problems);
        Optional<FiscalYear> read = fields.flatMap(keys -> FiscalYear.of(
                keys.text("from").strip() + "/" + keys.text("named").strip()));
        if (read.isEmpty() && problems.count() == before) {
            problems.add(
                    node.place(),
                    "'fiscalYear' needs the month in which a year begins and what it is named after",
                    "write fiscalYear: {from: 4, named: start}, with a month 1 to 12 and start or end");
        }
        return read;
    }

    private List<TerminalDraft> terminals(Fields fields) {
        List<TerminalDraft> drafts = new ArrayList<>();
        for (Node item : fields.items("terminals")) {
            terminals.read(item).ifPresent(drafts::add);
        }
        return drafts;
    }
}
