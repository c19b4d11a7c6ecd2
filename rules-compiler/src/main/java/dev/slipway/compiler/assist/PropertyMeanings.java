package dev.slipway.compiler.assist;

import java.util.Optional;

/** What facts and their properties mean, in an author's words. */
public interface PropertyMeanings {

    /** What a fact of this type is, in a sentence or two; empty where nobody says. */
    Optional<String> of(Class<?> fact);

    /** What a property of a type means, and where it comes from, in a sentence or two; empty where nobody says. */
    Optional<String> of(Class<?> owner, String property);

    /** Of nothing: then types and inputs are all that is told. */
    static PropertyMeanings none() {
        return new PropertyMeanings() {
            @Override
            public Optional<String> of(Class<?> fact) {
                return Optional.empty();
            }

            @Override
            public Optional<String> of(Class<?> owner, String property) {
                return Optional.empty();
            }
        };
    }
}
