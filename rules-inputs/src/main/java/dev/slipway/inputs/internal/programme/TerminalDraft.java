package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.programme.Terminal;
import java.util.List;

/** A terminal as it is written in its file, before its milestones are linked. */
record TerminalDraft(String id, Terminal.Builder builder, List<MilestoneDraft> milestones, Place place) {}
