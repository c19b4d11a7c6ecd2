package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.HeaderName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers that any of some tools has: looked up, since every word of a file's first lines is asked for. */
final class KnownHeaders {

    private final Set<String> plain;
    private final List<HeaderName> globs;
    private final HeaderVocabulary vocabulary;

    KnownHeaders(Collection<ToolTable> tools) {
        List<HeaderName> names = tools.stream()
                .flatMap(tool -> tool.headers().values().stream())
                .flatMap(List::stream)
                .toList();
        vocabulary = HeaderVocabulary.any();
        plain = names.stream()
                .filter(name -> name.glob().isEmpty())
                .map(HeaderName::folded)
                .collect(Collectors.toUnmodifiableSet());
        globs = names.stream().filter(name -> name.glob().isPresent()).toList();
    }

    /** Whether one of them is this header, or its words mean something. */
    boolean have(String header) {
        String folded = HeaderName.fold(header);
        return !folded.isEmpty()
                && (plain.contains(folded)
                        || globs.stream().anyMatch(name -> name.fits(folded))
                        || vocabulary.sense(header).isPresent());
    }
}
