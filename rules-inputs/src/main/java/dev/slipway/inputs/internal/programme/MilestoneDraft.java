package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import java.util.List;

/**
 * A milestone as it is written in its file, before its predecessors are looked up.
 *
 * @param after its predecessors, as written
 * @param keys its ids in other tools
 * @param isSound whether nothing is wrong with it itself
 */
record MilestoneDraft(
        MilestoneId id,
        Milestone.Builder builder,
        List<Scalar> after,
        List<String> keys,
        Place place,
        boolean isSound) {}
