package dev.slipway.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every law with the seed of the system property {@code slipway.seed}, so that a commit gets the same answer each time.
 * Without it, or where it is {@code random}, each law has a seed of its own each time. A law that names its seed keeps that.
 */
public final class GivenSeed implements AroundPropertyHook {

    private final String seed = System.getProperty("slipway.seed", "random");

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!seed.equals("random") && context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }
}
