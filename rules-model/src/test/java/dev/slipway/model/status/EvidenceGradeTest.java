package dev.slipway.model.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceGradeTest {

    @Test
    void gradesRiseFromAMemorandumToAnOpening() {
        assertThat(EvidenceGrade.values())
                .containsExactly(
                        EvidenceGrade.MEMORANDUM,
                        EvidenceGrade.AGREEMENT,
                        EvidenceGrade.APPROVAL,
                        EvidenceGrade.GROUNDBREAKING,
                        EvidenceGrade.COMPLETION,
                        EvidenceGrade.OPENING);
    }

    @ParameterizedTest
    @CsvSource({
        "memorandum of 25 June 2024, MEMORANDUM",
        "an MoU, MEMORANDUM",
        "Agreement with KTZ, AGREEMENT",
        "two contracts, AGREEMENT",
        "APPROVAL by the ministry, APPROVAL",
        "building permit, APPROVAL",
        "photographs of the groundbreaking, GROUNDBREAKING",
        "construction start announced, GROUNDBREAKING",
        "construction complete, COMPLETION",
        "handover protocol, COMPLETION",
    })
    void isTheWordThatTheTextNames(String text, EvidenceGrade grade) {
        assertThat(EvidenceGrade.namedIn(text)).contains(grade);
    }

    @Test
    void theStrongestOfSeveralWordsCounts() {
        assertThat(EvidenceGrade.namedIn("memorandum, later a contract and a permit"))
                .contains(EvidenceGrade.APPROVAL);
        assertThat(EvidenceGrade.namedIn("handover after the memorandum")).contains(EvidenceGrade.COMPLETION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "photograph of the first train",
                "paid the full amount",
                "view from the mountain",
                "a disagreement",
                "not permitted"
            })
    void aTextWithoutAnyOfTheWordsNamesNothing(String text) {
        assertThat(EvidenceGrade.namedIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "approval, APPROVAL",
        "construction-start, GROUNDBREAKING",
        "construction-complete, COMPLETION",
        "establishment, OPENING",
        "opening, OPENING",
        "launch, OPENING",
    })
    void everyKindOfMilestoneRequiresItsOwn(String kind, EvidenceGrade grade) {
        assertThat(EvidenceGrade.requiredFor(kind)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "customs", "Opening"})
    void anyOtherKindRequiresNothing(String kind) {
        assertThat(EvidenceGrade.requiredFor(kind)).isEmpty();
    }
}
