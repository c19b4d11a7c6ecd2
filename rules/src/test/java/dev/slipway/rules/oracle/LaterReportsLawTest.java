package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is reported after a day changes nothing of what is judged and foreseen on it. */
@Tag("thorough")
class LaterReportsLawTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final int DAYS = 60;

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsReportedLaterChangesNothing(@ForAll("cases") Case example) {
        Case earlier =
                new Case(example.programme(), example.updates(), example.asOf().minusDays(DAYS));
        Case known = new Case(earlier.programme(), madeBy(earlier), earlier.asOf());

        assertThat(ENGINE.assess(earlier.programme(), earlier.updates(), earlier.asOf())
                        .alerts())
                .isEqualTo(ENGINE.assess(known.programme(), known.updates(), known.asOf())
                        .alerts());
        assertThat(outlook(earlier).milestones().toString())
                .isEqualTo(outlook(known).milestones().toString());
        assertThat(outlook(earlier).checked()).isEqualTo(outlook(known).checked());
    }

    /** Of the forecasts that were checked by then, each is foreseen as it was then, whatever came later. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasForeseenOfAnUnchangedMilestoneStands(@ForAll("cases") Case example) {
        Case earlier =
                new Case(example.programme(), example.updates(), example.asOf().minusDays(DAYS));
        List<Prediction> now = outlook(example).checked();

        for (Prediction then : outlook(earlier).checked()) {
            Optional<Optional<Spread>> later = now.stream()
                    .filter(one ->
                            one.series().equals(then.series()) && one.from().equals(then.from()))
                    .map(Prediction::spread)
                    .findFirst();
            later.ifPresent(spread -> assertThat(spread).as(example.toString()).isEqualTo(then.spread()));
        }
    }

    private static ProgrammeOutlook outlook(Case example) {
        return ProgrammeOutlook.of(
                example.programme(),
                example.updates(),
                example.asOf(),
                ENGINE.policy(),
                List.of(example.asOf().plusYears(1)));
    }

    private static List<StatusUpdate> madeBy(Case example) {
        List<StatusUpdate> made = new ArrayList<>(example.updates());
        made.removeIf(report -> report.reportDate().isAfter(example.asOf()));
        return made;
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
