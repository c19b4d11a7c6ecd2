package dev.slipway.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;

/**
 * What the command has around it: its three streams, whether colour is welcome, and the one clock.
 *
 * @param out for results alone
 * @param err for progress and problems
 * @param today read once, when the command starts
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean colour, LocalDate today) {}
