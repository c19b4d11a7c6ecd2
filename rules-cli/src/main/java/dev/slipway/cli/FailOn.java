package dev.slipway.cli;

import dev.slipway.model.Assessment;
import dev.slipway.model.Severity;

/** From which severity on alerts end the command with exit code 1. */
enum FailOn {
    RED,
    AMBER,
    INFO,
    NEVER;

    ExitCode exitCode(Assessment assessment) {
        boolean fails = this != NEVER && assessment.hasAlertsAtLeast(Severity.valueOf(name()));
        return fails ? ExitCode.ALERTS : ExitCode.CLEAR;
    }
}
