package dev.slipway.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a piece of evidence proves at most, from the weakest to the strongest. */
enum EvidenceGrade {
    MEMORANDUM("memorandum", "mou"),
    AGREEMENT("agreement", "contract"),
    APPROVAL("approval", "permit"),
    GROUNDBREAKING("groundbreaking", "construction start"),
    COMPLETION("construction complete", "handover"),
    OPENING("opening");

    private final List<String> words;

    EvidenceGrade(String... words) {
        this.words = List.of(words);
    }

    /** The strongest that the text names; empty where it names none. */
    static Optional<EvidenceGrade> namedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<EvidenceGrade> strongest = Optional.empty();
        for (EvidenceGrade grade : values()) {
            if (grade.words.stream().anyMatch(lower::contains)) {
                strongest = Optional.of(grade);
            }
        }
        return strongest;
    }

    /** What it takes to prove a milestone of this kind; empty where any evidence will do. */
    static Optional<EvidenceGrade> requiredFor(String kind) {
        return switch (kind) {
            case "approval" -> Optional.of(APPROVAL);
            case "construction-start" -> Optional.of(GROUNDBREAKING);
            case "construction-complete" -> Optional.of(COMPLETION);
            case "establishment", "opening", "launch" -> Optional.of(OPENING);
            default -> Optional.empty();
        };
    }
}
