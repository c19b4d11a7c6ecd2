package dev.slipway.cli.forecast;

import dev.slipway.cli.Folder;
import java.nio.file.Path;
import java.time.LocalDate;

/** Programmes whose forecasts all move by half the days that pass, more or less. */
final class CreepingPortfolio {

    static final LocalDate FIRST = LocalDate.of(2021, 1, 31);
    private static final int REPORTS = 8;
    private static final int BETWEEN = 91;

    private CreepingPortfolio() {}

    /** A programme of so many milestones at one terminal, each with eight reports that are three months apart. */
    static Path of(Path folder, int milestones) {
        StringBuilder programme = new StringBuilder("programme: net\nterminals:\n  - id: quay\n    milestones:\n");
        StringBuilder status = new StringBuilder("report_date,terminal,milestone,forecast,stage\n");
        for (int number = 0; number < milestones; number++) {
            programme.append("      - {id: m").append(number).append(", deadline: 2026-12-31}\n");
            LocalDate planned = FIRST.plusDays(900 + 20L * number);
            for (int report = 0; report < REPORTS; report++) {
                int slip = report * BETWEEN / 2 + (number % 3 - 1) * report * 10;
                status.append(FIRST.plusDays((long) report * BETWEEN))
                        .append(",quay,m")
                        .append(number)
                        .append(',')
                        .append(planned.plusDays(slip))
                        .append(report < 4 ? ",design\n" : ",construction\n");
            }
        }
        new Folder(folder).with("programme.yaml", programme.toString()).with("status/all.csv", status.toString());
        return folder;
    }
}
