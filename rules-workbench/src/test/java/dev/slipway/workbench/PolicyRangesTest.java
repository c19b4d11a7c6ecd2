package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyException;
import dev.slipway.model.policy.PolicyFault;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What standard thresholds may be. */
class PolicyRangesTest {

    private static final Policy STANDARD = StandardCatalogue.RULES.policy();

    private static List<String> faults(String groups) {
        try {
            STANDARD.overriddenBy(tree(groups));
            return List.of();
        } catch (PolicyException e) {
            return e.faults().stream().map(PolicyFault::toString).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> tree(String groups) {
        return Map.of("default", (Map<String, ?>)
                new Load(LoadSettings.builder().build()).loadFromString("{" + groups + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unlikely: {amber: 50} | 'unlikely.amber' is a share, between 0 and 1, and not 50 (write 0.5 for 50 percent)",
                "unlinked: {share: 5} | 'unlinked.share' is a share, between 0 and 1, and not 5 (write 0.5 for 50 percent)",
                "design: {amber: 80} | 'design.amber' is a ratio, of which 1 is the whole, between 0 and 2, and not 80",
                "execution: {amber: 95} | 'execution.amber' is a ratio",
                "highFloat: {share: 5} | 'highFloat.share' is a share",
                "'rampUp: {years: [0.4, 0.7, 1]}' | 'rampUp.years' is percentages, and these look like shares (write 40 for 40 percent)",
                "'rampUp: {years: [-40, 70]}' | 'rampUp.years' is a percentage, between 0 and 1,000, and not -40",
                "zigzag: {turns: 9} | 'zigzag.turns' is a count, between 1 and 3, and not 9",
                "throughput: {days: 400} | 'throughput.days' is a number of days, between 0 and 366, and not 400",
                "bands: {amber: -5} | 'bands.amber' is a number of days, 0 or more, and not -5 (count days from 0)",
                "stale: {grace: -1} | 'stale.grace' is a number of days, 0 or more, and not -1",
                "trend: {updates: 2} | 'trend.least' is 4 and 'trend.updates' 2",
                "trend: {least: 7} | 'trend.least' is 7 and 'trend.updates' 6",
                "'plausible: {leastTonnes: 30, mostTonnes: 20}' | 'plausible.leastTonnes' is 30 and 'plausible.mostTonnes' 20",
                "plausible: {mostTonnes: 8} | 'plausible.leastTonnes' is 8 and 'plausible.mostTonnes' 8",
            })
    void aNumberThatIsInAnotherUnitOrThatNothingReachesIsRefused(String groups, String fault) {
        assertThat(faults(groups))
                .singleElement()
                .asString()
                .startsWith("default.")
                .contains(fault.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands: {amber: 0}",
                "design: {amber: 1.1}",
                "earnedSchedule: {amber: 1.05}",
                "bands: {red: never}",
                "utilisation: {red: never}",
                "bands: {red: 99999}",
                "'trend: {updates: 3, least: 3}'",
                "'rampUp: {years: [0, 50, 100]}'",
                "throughput: {days: 0}"
            })
    void whatMayBeMeantStays(String groups) {
        assertThat(faults(groups)).isEmpty();
    }

    @Test
    void aSelectorIsHeldToTheSame() {
        Map<String, ?> tree =
                Map.of("selectors", List.of(Map.of("criticality", "high", "unlikely", Map.of("amber", 50))));

        assertThatThrownBy(() -> STANDARD.overriddenBy(tree))
                .hasMessageContaining("selectors.0.unlikely.amber")
                .hasMessageContaining("write 0.5 for 50 percent");
    }

    @Test
    void aPackIsHeldToTheSameWhereItSetsAStandardThreshold() {
        assertThatThrownBy(() -> STANDARD.extendedBy(tree("fee: {share: 50}, unlikely: {amber: 50}")))
                .hasMessageContaining("unlikely.amber")
                .hasMessageNotContaining("fee.share");
    }

    @Test
    void everyStandardThresholdSaysWhatItMayBe() throws IOException {
        Properties ranges = new Properties();
        ranges.load(new StringReader(Files.readString(
                Path.of("../rules-model/src/main/resources/dev/slipway/model/policy/ranges.properties"))));

        assertThat(ranges.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(STANDARD.keys());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStandardThresholdsAreInTheirRanges() throws IOException {
        Map<String, ?> standard =
                (Map<String, ?>) new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(Path.of("../rules/policy.yaml")));

        assertThat(STANDARD.extendedBy(standard).keys()).isEqualTo(STANDARD.keys());
    }
}
