package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;

/** What the page of a programme shows. */
public record ProgrammePage(ProgrammeRow programme, String verdict, AlertItems alerts, boolean mayReport) {}
