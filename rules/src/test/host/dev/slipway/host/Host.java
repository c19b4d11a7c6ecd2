package dev.slipway.host;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Judges by the standard rules, or by those of a folder where one is named, and prints what comes of it. */
public final class Host {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Milestone OPENING =
            Milestone.of("harbour", "opening").deadline("Q3 2026").build();
    private static final Programme PROGRAMME = Programme.of("north-line")
            .terminal(Terminal.of("harbour").milestone(OPENING).build())
            .build();
    private static final MilestoneUpdate REPORT = MilestoneUpdate.of(LocalDate.of(2026, 2, 28), OPENING.id())
            .forecast("2026-11")
            .build();

    private Host() {}

    public static void main(String[] arguments) {
        try {
            judge(
                    arguments.length == 0
                            ? ComplianceEngine.standard()
                            : ComplianceEngine.of(RulePack.fromDirectory(Path.of(arguments[0]))));
        } catch (RuleException e) {
            System.out.println("refused " + e.ruleProblems().get(0).code() + " " + e.getMessage());
        }
    }

    private static void judge(ComplianceEngine engine) {
        System.out.println(Host.class.getModule());
        for (Alert alert : engine.assess(PROGRAMME, List.of(REPORT), DAY).alerts()) {
            System.out.println(alert.severity() + " " + alert.rule() + " " + alert.subject() + " " + alert.title());
        }
        ComplianceEngine russian = engine.in(Language.RUSSIAN);
        System.out.println(russian.assess(PROGRAMME, List.of(REPORT), DAY).alerts().get(0).message().length());
        try (Monitor monitor = engine.monitor(PROGRAMME, DAY)) {
            for (AlertChange change : monitor.accept(REPORT)) {
                System.out.println("raised " + change.now().orElseThrow().rule());
            }
        }
    }
}
