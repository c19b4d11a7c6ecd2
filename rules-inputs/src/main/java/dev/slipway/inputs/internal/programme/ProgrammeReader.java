package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.util.ArrayList;
import java.util.List;
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

    public static final Set<String> KEYS = Keys.of(ID, "name", "start", "deadline", "reporting", "terminals");

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
        Optional<String> id = fields.requiredId(ID);
        List<TerminalDraft> drafts = terminals(fields);
        List<MilestoneDraft> milestones =
                drafts.stream().flatMap(draft -> draft.milestones().stream()).toList();
        Map<MilestoneId, List<Dependency>> predecessors = new Predecessors(milestones, problems).resolve();
        Programme.Builder builder = Programme.of(id.orElse("unnamed"))
                .start(fields.date("start"))
                .deadline(fields.date("deadline"))
                .provenance(problems.provenance(fields.place(ID)));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        fields.word("reporting", Cadence.class).ifPresent(builder::reporting);
        drafts.forEach(draft -> builder.terminal(TerminalReader.build(draft, predecessors)));
        return new ProgrammeDocument(
                id.map(named -> builder.build()), Optional.of(KnownIds.of(milestones, drafts)), fields.node(UPDATES));
    }

    private List<TerminalDraft> terminals(Fields fields) {
        List<TerminalDraft> drafts = new ArrayList<>();
        for (Node item : fields.items("terminals")) {
            terminals.read(item).ifPresent(drafts::add);
        }
        return drafts;
    }
}
