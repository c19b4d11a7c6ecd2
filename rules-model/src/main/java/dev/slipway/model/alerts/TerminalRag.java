package dev.slipway.model.alerts;

import dev.slipway.model.base.Rag;

/** A terminal's state at a glance: its most severe alert that is not waived; information alone leaves it green. */
public record TerminalRag(String id, String name, Rag rag) {}
