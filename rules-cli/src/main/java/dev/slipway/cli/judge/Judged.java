package dev.slipway.cli.judge;

import dev.slipway.cli.console.ExitCode;
import dev.slipway.model.alerts.Assessment;
import java.util.Optional;

/**
 * What came of judging one programme, kept apart until it is its turn to be told.
 *
 * @param assessment absent where the programme could not be judged
 * @param told what is to be told about it: lines, or nothing
 */
record Judged(Optional<Assessment> assessment, String told, ExitCode exit) {}
