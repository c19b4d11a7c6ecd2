package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the dependencies of a milestone, followed to their beginnings, do to its date. Forecasts are never rewritten:
 * this fact is added to them.
 *
 * @param milestone the milestone that waits
 * @param chain the milestones that push it furthest, the first cause first, each with the earliest day that is
 *     certain for it; empty where nothing is reported that pushes it
 * @param network when the whole network is to be complete
 */
public record CascadeStatus(MilestoneStatus milestone, List<Link> chain, DateWindow network) implements Subject {

    static final InputTable<CascadeStatus> INPUTS = InputTable.of(
            "open successor",
            Input.<CascadeStatus>of("deadline", status -> status.milestone().has("deadline"), "deadline")
                    .from(status -> status.milestone().evidence("deadline")),
            Input.<CascadeStatus>of(
                            "predecessor date", status -> !status.chain().isEmpty(), "predecessorDate")
                    .from(CascadeStatus::causes));

    public CascadeStatus {
        chain = List.copyOf(chain);
    }

    /**
     * A milestone of the chain and the earliest day that is certain for it.
     *
     * @param milestone the milestone
     * @param earliest the day
     */
    public record Link(MilestoneStatus milestone, LocalDate earliest) {

        private Phrase phrase() {
            return new Phrase("chain.link", Map.of("milestone", milestone.subject(), "earliest", earliest));
        }
    }

    /** Whether the milestone that waits is still owed. */
    public boolean isOpen() {
        return milestone.isOpen();
    }

    /** The earliest day its predecessors leave it, where that is known. */
    public Optional<LocalDate> earliest() {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.get(chain.size() - 1).earliest());
    }

    /**
     * Whether its predecessors put it past its deadline while its own forecast, or silence, still meets it: the case
     * of rule D02. Once the deadline has passed, rule S01 speaks instead.
     */
    public boolean isUnreported() {
        return isOpen()
                && !milestone.deadline().endedBefore(milestone.today())
                && earliest().map(day -> milestone.deadline().endedBefore(day)).orElse(false)
                && (!milestone.forecast().isKnown() || milestone.forecast().meets(milestone.deadline()));
    }

    @Override
    public String subject() {
        return milestone.subject();
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    @Override
    public Thresholds thresholds() {
        return milestone.thresholds();
    }

    @Override
    public Map<String, Object> values() {
        NamedValues values = new NamedValues(milestone.values());
        earliest().ifPresent(day -> values.with("earliest", day));
        return values.with("chain", toNetworkDeadline()).map();
    }

    /** {@code a/b (2026-10-01) -> c/d (2027-01-09), 9 days past the network deadline by 2026}. */
    private Phrase toNetworkDeadline() {
        Phrase links = chain.stream()
                .map(Link::phrase)
                .reduce((before, link) -> new Phrase("chain.then", Map.of("before", before, "link", link)))
                .orElse(Phrase.nothing());
        return earliest()
                .filter(network::endedBefore)
                .map(network::daysPastBy)
                .map(days -> new Phrase("chain.past", Map.of("links", links, "days", days, "network", network)))
                .orElse(links);
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    /** What the dates of the milestones before it rest on. */
    private List<Statement> causes() {
        return chain.stream()
                .limit(Math.max(0, chain.size() - 1))
                .flatMap(link -> link.milestone().dateEvidence().stream())
                .toList();
    }

    @Override
    public List<Statement> background() {
        return milestone.background();
    }
}
