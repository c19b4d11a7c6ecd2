package dev.slipway.compiler.lint.sense;

import dev.slipway.model.dates.Precision;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.Contradiction;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ReadingsStatus;
import dev.slipway.model.facts.TerminalStatus;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The usual words of properties that hold a text. Of kinds and measures an office may have others; of the rest there are
 * no others.
 *
 * @param isClosed whether there are no others
 */
record Vocabulary(String what, List<String> words, boolean isClosed) {

    private static final Vocabulary MILESTONE_KINDS = new Vocabulary(
            "kind of milestone",
            List.of(
                    "approval",
                    "construction-start",
                    "construction-complete",
                    "establishment",
                    "opening",
                    "launch",
                    "commissioning"),
            false);
    private static final Vocabulary TERMINAL_KINDS = new Vocabulary(
            "kind of terminal",
            List.of(
                    "dry-port",
                    "rail-terminal",
                    "sea-port",
                    "sea-port-terminal",
                    "logistics-centre",
                    "logistics-complex"),
            false);
    private static final Vocabulary MEASURES =
            new Vocabulary("measure", List.of("TEU/year", "trains/year", "tonnes/year"), false);
    private static final Vocabulary COUNTRIES = new Vocabulary("country, by ISO 3166,", countries(), true);
    private static final Vocabulary PRECISIONS = new Vocabulary(
            "precision", Arrays.stream(Precision.values()).map(Precision::word).toList(), true);

    private static final Map<Class<?>, Map<String, Vocabulary>> BY_PROPERTY = Map.of(
            MilestoneStatus.class, Map.of("kind", MILESTONE_KINDS, "country", COUNTRIES),
            Milestone.class, Map.of("kind", MILESTONE_KINDS),
            Terminal.class, Map.of("kind", TERMINAL_KINDS, "country", COUNTRIES),
            TerminalStatus.class, Map.of("country", COUNTRIES),
            CapacityStatus.class, Map.of("measure", MEASURES, "country", COUNTRIES),
            ReadingsStatus.class, Map.of("measure", MEASURES),
            CapacityTarget.class, Map.of("measure", MEASURES),
            CapacityReading.class, Map.of("measure", MEASURES),
            Contradiction.class,
                    Map.of(
                            "about",
                            new Vocabulary(
                                    "contradiction",
                                    Arrays.stream(Contradiction.Kind.values())
                                            .map(Contradiction.Kind::toString)
                                            .toList(),
                                    true)),
            Precision.class, Map.of("word", PRECISIONS));

    Vocabulary {
        words = List.copyOf(words);
    }

    /** That of a property, where it has one. */
    static Optional<Vocabulary> of(Class<?> owner, String property) {
        return Optional.ofNullable(BY_PROPERTY.getOrDefault(owner, Map.of()).get(property));
    }

    /** The word that was meant by one that differs only by case, blanks and hyphens. */
    Optional<String> meantBy(String written) {
        return words.stream().filter(word -> bare(word).equals(bare(written))).findFirst();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    String listed() {
        return words.size() > 20 ? "" : "known: " + String.join(", ", words);
    }

    /** Those of ISO, and Kosovo, whose code is not of ISO but in common use. */
    private static List<String> countries() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .toList();
    }
}
