package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;

/** What the page shows after a file was dropped. */
public record Dropped(ProgrammeRow programme, String file, IntakeAnswer answer) {}
