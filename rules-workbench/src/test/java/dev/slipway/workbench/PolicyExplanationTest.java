package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyPlace;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyExplanationTest {

    private static final Programme NETWORK = Programme.of("network")
            .terminal(Terminal.of("khorgos")
                    .kind("dry-port")
                    .milestone(Milestone.of("khorgos", "permit")
                            .kind("approval")
                            .criticality(Criticality.HIGH)
                            .build())
                    .build())
            .build();

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    private static final Policy POLICY = StandardCatalogue.RULES
            .policy()
            .overriddenBy(
                    Map.of(
                            "default", Map.of("bands", Map.of("amber", 3)),
                            "selectors",
                                    List.of(Map.of(
                                            "criticality",
                                            "high",
                                            "bands",
                                            Map.of("red", 14),
                                            "progress",
                                            Map.of("red", "never")))),
                    path -> new PolicyPlace("policy.yaml", path.startsWith("default") ? 2 : 4, 1));

    private static List<String> lines(String subject) {
        return PolicyExplanation.of(POLICY, StandardCatalogue.RULES, NETWORK, List.of(), DAY, subject)
                .lines();
    }

    private static List<String> words(String subject, String key) {
        return lines(subject).stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.replaceAll(" {2,}", " | "))
                .toList();
    }

    /** The line of the standard policy so many below the one on which the group begins. */
    private static int lineOf(String group, int below) {
        try {
            List<String> lines = Files.readAllLines(Path.of("../rules/policy.yaml"));
            int start = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).strip().startsWith(group))
                    .findFirst()
                    .orElseThrow();
            return start + 1 + below;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMilestoneHasWhatTheFirstSelectorSaysAndTheRestByDefault() {
        assertThat(lines("khorgos/permit"))
                .startsWith(
                        "khorgos/permit: milestone of kind approval, criticality high, of terminal of kind dry-port",
                        "");
        assertThat(words("khorgos/permit", "bands.red"))
                .containsExactly(
                        "bands.red | 14 | policy.yaml:4, selector {criticality: high} | C04 G06 G07 S01 S02 S09 T01");
        assertThat(words("khorgos/permit", "progress.red"))
                .containsExactly("progress.red | never | policy.yaml:4, selector {criticality: high} | S08");
        assertThat(words("khorgos/permit", "progress.amber"))
                .containsExactly(
                        "progress.amber | 10 | standard/policy.yaml:" + lineOf("progress:", 1) + ", default | S08");
        assertThat(words("khorgos/permit", "bands.amber").get(0))
                .startsWith("bands.amber | 3 | policy.yaml:2, default |");
    }

    @Test
    void aTerminalAndTheProgrammeHaveTheirOwn() {
        assertThat(lines("khorgos").get(0)).isEqualTo("khorgos: terminal of kind dry-port");
        assertThat(words("khorgos", "bands.red").get(0))
                .startsWith("bands.red | 30 | standard/policy.yaml:" + lineOf("bands:", 2) + ", default |");
        assertThat(words("programme", "rampUp.years").get(0)).startsWith("rampUp.years | 40, 70, 100 | standard/");
        assertThat(lines("network").get(0)).isEqualTo("network: programme");
    }

    @Test
    void everyThresholdIsShown() {
        assertThat(PolicyExplanation.of(POLICY, StandardCatalogue.RULES, NETWORK, List.of(), DAY, "khorgos")
                        .rows())
                .extracting(row -> row.origin().key())
                .containsExactlyElementsOf(POLICY.keys());
    }

    @Test
    void anAttributeCountsFromTheDayOfItsReport() {
        Policy policy = StandardCatalogue.RULES
                .policy()
                .overriddenBy(Map.of(
                        "selectors",
                        List.of(Map.of("attributes", Map.of("region", "South"), "bands", Map.of("red", 3)))));
        MilestoneUpdate report = MilestoneUpdate.of(DAY, new MilestoneId("khorgos", "permit"))
                .attribute("region", new Attribute.Text("South"))
                .build();

        assertThat(redOn(DAY, policy, report)).isEqualTo("3");
        assertThat(redOn(DAY.minusDays(1), policy, report)).isEqualTo("30");
    }

    private static String redOn(LocalDate day, Policy policy, MilestoneUpdate report) {
        return PolicyExplanation.of(policy, StandardCatalogue.RULES, NETWORK, List.of(report), day, "khorgos/permit")
                .rows()
                .stream()
                .filter(row -> row.origin().key().equals("bands.red"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void anUnknownSubjectIsNamedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines("khorgos/permitt"))
                .withMessage("programme network has no 'khorgos/permitt'; did you mean 'khorgos/permit'?");
    }

    @Test
    void aThresholdIsShownAsItWasWritten() {
        Policy policy = POLICY.extendedBy(Map.of(
                "default", Map.of("fee", Map.of("perDay", 0.0004, "big", 12345678.9, "share", 0.2949, "least", 1e-5))));

        assertThat(PolicyExplanation.of(policy, StandardCatalogue.RULES, NETWORK, List.of(), DAY, "network")
                        .rows())
                .filteredOn(row -> row.origin().key().startsWith("fee."))
                .extracting(row -> row.origin().key() + " " + row.value())
                .containsExactlyInAnyOrder(
                        "fee.perDay 0.0004", "fee.big 12,345,678.9", "fee.share 0.2949", "fee.least 0.00001");
    }
}
