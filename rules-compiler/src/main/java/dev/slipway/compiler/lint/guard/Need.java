package dev.slipway.compiler.lint.guard;

import java.util.List;

/**
 * What must be known before a value is asked for: any of some facts.
 *
 * @param anyOf the facts, each enough, as {@link Known} spells them
 * @param remedy what an author writes before it
 */
record Need(List<String> anyOf, String remedy) {

    Need {
        anyOf = List.copyOf(anyOf);
    }
}
