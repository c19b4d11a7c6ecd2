package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Programmes seen ahead. */
final class SampleOutlook {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 31);
    private static final int MILESTONES = 12;
    private static final int REPORTS = 5;

    private SampleOutlook() {}

    /** Of the programme of an assessment, on which nothing is reported. */
    static ProgrammeOutlook of(Assessment assessment) {
        return ProgrammeOutlook.of(assessment.programme(), List.of(), assessment.asOf(), Policy.empty(), List.of());
    }

    /** Twelve milestones whose forecasts creep by a month a quarter, compared with a class; a day is asked for beside. */
    static ProgrammeOutlook checked() {
        Terminal.Builder terminal = Terminal.of("almaty");
        List<MilestoneUpdate> updates = new ArrayList<>();
        for (int number = 0; number < MILESTONES; number++) {
            MilestoneId id = new MilestoneId("almaty", "m" + number);
            terminal.milestone(Milestone.of("almaty", "m" + number)
                    .deadline(DateWindow.day(AS_OF.plusDays(200 + number)))
                    .build());
            for (int report = 0; report < REPORTS; report++) {
                updates.add(MilestoneUpdate.of(FIRST.plusDays(90L * report), id)
                        .forecast(DateWindow.day(FIRST.plusDays(400L + 30L * report + number)))
                        .stage("design")
                        .build());
            }
        }
        Programme programme = Programme.of("east-west")
                .terminal(terminal.build())
                .referenceClass(new ReferenceClass(
                        "others", List.of(new Movement(0, 200, 150, 60, ""), new Movement(1, 300, 100, 0, "design"))))
                .build();
        return ProgrammeOutlook.of(programme, updates, AS_OF, Policy.empty(), List.of(LocalDate.of(2026, 1, 1)));
    }
}
