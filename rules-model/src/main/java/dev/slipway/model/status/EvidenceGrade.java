package dev.slipway.model.status;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a piece of evidence proves at most, from the weakest to the strongest. */
public enum EvidenceGrade {
    MEMORANDUM("memorandum", "mou"),
    AGREEMENT("agreement", "contract"),
    APPROVAL("approval", "permit"),
    GROUNDBREAKING("groundbreaking", "construction start"),
    COMPLETION("construction complete", "handover"),
    OPENING("opening");

    private static final List<EvidenceGrade> STRONGEST_FIRST =
            Arrays.stream(values()).sorted(Comparator.reverseOrder()).toList();

    private final Pattern words;

    /** Whole words, in the singular or plural: an amount is no MoU, and a disagreement no agreement. */
    EvidenceGrade(String... words) {
        this.words = Pattern.compile("\\b(" + String.join("|", words) + ")s?\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The strongest that the text names; empty where it names none. */
    public static Optional<EvidenceGrade> namedIn(String text) {
        return STRONGEST_FIRST.stream()
                .filter(grade -> grade.words.matcher(text).find())
                .findFirst();
    }

    /** What it takes to prove a milestone of this kind; empty where any evidence will do. */
    public static Optional<EvidenceGrade> requiredFor(String kind) {
        return switch (kind) {
            case "approval" -> Optional.of(APPROVAL);
            case "construction-start" -> Optional.of(GROUNDBREAKING);
            case "construction-complete" -> Optional.of(COMPLETION);
            case "establishment", "opening", "launch" -> Optional.of(OPENING);
            default -> Optional.empty();
        };
    }
}
