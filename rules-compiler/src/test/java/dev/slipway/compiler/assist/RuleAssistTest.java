package dev.slipway.compiler.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.facts.FactReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each text the bar is where its author is writing. */
class RuleAssistTest {

    private static final FactReference REFERENCE = FactReference.standard();

    private static final String HEAD =
            """
            package my.office

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "late"
                @id("X01") @title("Late") @on("open milestone") @needs("deadline")
            """;

    @Test
    void factsStandInACondition() {
        assertThat(labels(HEAD + "when\n    Mile|"))
                .contains("MilestoneStatus", "ProgrammeStatus", "not", "accumulate");
    }

    @Test
    void aFactThatIsNotImportedBringsItsImport() {
        List<Proposal> proposals = proposals(HEAD + "when\n    Pro|");

        assertThat(named(proposals, "MilestoneStatus").more()).isEmpty();
        assertThat(named(proposals, "ProgrammeStatus").more()).hasValueSatisfying(edit -> {
            assertThat(edit.replacement()).isEqualTo("\nimport dev.slipway.model.facts.ProgrammeStatus");
            assertThat(HEAD.substring(0, edit.span().offset())).endsWith("Finding.amber");
        });
    }

    @Test
    void propertiesOfTheFactStandInItsBrackets() {
        List<Proposal> proposals = proposals(HEAD + "when\n    $milestone : MilestoneStatus( open, dea|");

        Proposal deadline = named(proposals, "deadline");
        assertThat(deadline.detail()).isEqualTo("a DateWindow");
        assertThat(deadline.meaning()).contains("ask `has(\"deadline\")` before it");
        assertThat(deadline.edit().span().length()).isEqualTo(3);
        assertThat(proposals).extracting(Proposal::label).contains("open", "has", "limit", "$milestone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MilestoneStatus( deadline.|; daysPastBy",
                "MilestoneStatus( open, deadline.end.|; monthValue",
                "MilestoneStatus( terminal.|; country",
                "MilestoneStatus( $until : deadline.end, $until.|; dayOfWeek",
                "MilestoneStatus( slope > 0 ) ProgrammeStatus( programme.|; " + "deadline",
                "$milestone : MilestoneStatus( open ) ProgrammeStatus( $milestone.deadline.|; precision"
            })
    void whatIsAskedOfAValueGoesByItsType(String condition, String expected) {
        assertThat(labels(HEAD + "when\n    " + condition)).contains(expected).doesNotContain("isOpen");
    }

    @Test
    void thresholdsStandInLimit() {
        List<Proposal> proposals = proposals(HEAD + "when\n    MilestoneStatus( overdueDays > limit(\"ba|");

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.label()).isEqualTo("bands.red");
            assertThat(proposal.detail()).isEqualTo("30");
            assertThat(proposal.edit().span().length()).isEqualTo(2);
        });
    }

    @Test
    void inputsStandInHasAndInNeeds() {
        assertThat(labels(HEAD + "when\n    MilestoneStatus( has(\"|")).contains("deadline", "forecast", "percent");
        assertThat(labels(HEAD + "when\n    CapacityStatus( has(\"planned\", \"|"))
                .contains("target", "nominal");
        assertThat(labels(HEAD.replace("@needs(\"deadline\")", "@needs(\"deadline, for|")))
                .contains("forecast");
    }

    @Test
    void populationsStandInOnAndMetadataAfterItsSign() {
        assertThat(labels(HEAD.replace("@on(\"open milestone\") @needs(\"deadline\")", "@on(\"|")))
                .contains("open milestone", "programme", "capacity target");
        assertThat(labels(HEAD + "    @|")).contains("message", "rationale", "source");
    }

    @Test
    void placeholdersStandInBracesOfAMessage() {
        String rest = "\")\nwhen\n    $m : MilestoneStatus( open, $left : deadline.daysLeftOn(today) )\nthen\nend\n";

        assertThat(labels(HEAD + "    @message(\"{mile|" + rest))
                .contains("milestone", "left", "deadline", "asOf")
                .doesNotContain("m", "$left");
        assertThat(labels(HEAD + "    @message(\"{left:|" + rest))
                .containsExactly("days", "times", "percent", "percentOver");
        assertThat(labels(HEAD + "    @message(\"{left} and |" + rest)).isEmpty();
    }

    @Test
    void outsideRulesNothingIsProposed() {
        assertThat(labels("package my.off|ice\n")).isEmpty();
        assertThat(labels("|")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MilestoneSta|tus( open ); **MilestoneStatus**",
                "MilestoneStatus( o|pen ); **open** of MilestoneStatus: true or false",
                "MilestoneStatus( deadline.e|nd == today ); **end** of DateWindow: a date",
                "$one : MilestoneStatus( open ) ProgrammeStatus( $o|ne.open ); **$one**: a MilestoneStatus",
                "MilestoneStatus( overdueDays > limit(\"bands.|red\") ); **bands.red**: 30",
            })
    void wordsOfARuleAreExplained(String condition, String expected) {
        assertThat(meaning(HEAD + "when\n    " + condition + "\nthen\nend\n"))
                .hasValueSatisfying(text -> assertThat(text).startsWith(expected));
    }

    @Test
    void metadataIsExplained() {
        assertThat(meaning(HEAD.replace("@needs", "@ne|eds")))
                .hasValueSatisfying(text -> assertThat(text).startsWith("**@needs**: The inputs"));
        assertThat(meaning(HEAD.replace("open milestone", "open| milestone")))
                .hasValueSatisfying(text -> assertThat(text).startsWith("**open milestone**: each MilestoneStatus"));
    }

    @Test
    void whatAFactAndAPropertyMeanIsTold() {
        assertThat(meaning(HEAD + "when\n    MilestoneStatus( o|pen )\nthen\nend\n")
                        .orElseThrow())
                .endsWith(REFERENCE
                        .named("MilestoneStatus")
                        .flatMap(type -> type.property("open"))
                        .orElseThrow()
                        .meaning());
        assertThat(meaning(HEAD + "when\n    Milestone|Status( open )\nthen\nend\n")
                        .orElseThrow())
                .contains(REFERENCE.named("MilestoneStatus").orElseThrow().meaning());
    }

    private static Optional<String> meaning(String marked) {
        return assist(marked).meaning(marked.indexOf('|')).map(Explained::meaning);
    }

    private static List<String> labels(String marked) {
        return proposals(marked).stream().map(Proposal::label).toList();
    }

    private static Proposal named(List<Proposal> proposals, String label) {
        return proposals.stream()
                .filter(proposal -> proposal.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<Proposal> proposals(String marked) {
        return assist(marked).proposals(marked.indexOf('|'));
    }

    private static RuleAssist assist(String marked) {
        DrlFile file = new DrlFile("office.drl", marked.replace("|", ""));
        return new RuleAssist(file, Map.of("bands.red", "30"), REFERENCE);
    }
}
