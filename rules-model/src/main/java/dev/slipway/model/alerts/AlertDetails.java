package dev.slipway.model.alerts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Lazy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an alert says: its sentence, the values in it, and the statements it rests on. Each is computed when it is
 * first asked for and then kept, since most alerts of a portfolio are counted, sorted or compared and never read.
 * Immutable to those who use it, and usable by any number of threads.
 */
public final class AlertDetails {

    /** The day as of which they hold, which is among the values; empty where that is not known. */
    private final Optional<LocalDate> asOf;

    /** What the sentence and the values are made of; nothing where they came as they are. */
    private final Supplier<? extends Optional<?>> said;

    private final Supplier<String> message;
    private final Supplier<Map<String, Object>> values;
    private final Supplier<List<Evidence>> evidence;

    private AlertDetails(
            Optional<LocalDate> asOf,
            Supplier<? extends Optional<?>> said,
            Supplier<String> message,
            Supplier<Map<String, Object>> values,
            Supplier<List<Evidence>> evidence) {
        this.asOf = asOf;
        this.said = said;
        this.message = message;
        this.values = values;
        this.evidence = evidence;
    }

    /** Details that are known already. */
    public static AlertDetails of(String message, Map<String, Object> values, List<Evidence> evidence) {
        Map<String, Object> kept = inOrder(values);
        List<Evidence> rested = List.copyOf(evidence);
        return new AlertDetails(Optional.empty(), Optional::empty, () -> message, () -> kept, () -> rested);
    }

    /**
     * Details that are worked out when they are asked for, once.
     *
     * @param asOf the day as of which they hold, and which is among the values: those of two days are not the same
     * @param said what the sentence and the values are made of: where two are equal, so are the sentences and the values, which
     *     need not be made to be compared
     */
    public static AlertDetails whenAsked(
            LocalDate asOf,
            Supplier<?> said,
            Supplier<String> message,
            Supplier<Map<String, Object>> values,
            Supplier<List<Evidence>> evidence) {
        return new AlertDetails(
                Optional.of(asOf),
                () -> Optional.of(said.get()),
                new Lazy<>(message),
                new Lazy<>(() -> inOrder(values.get())),
                new Lazy<>(() -> List.copyOf(evidence.get())));
    }

    private static Map<String, Object> inOrder(Map<String, Object> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String message() {
        return message.get();
    }

    public Map<String, Object> values() {
        return values.get();
    }

    public List<Evidence> evidence() {
        return evidence.get();
    }

    /** The same details, resting on the evidence of the other too. */
    AlertDetails withEvidenceOf(AlertDetails other) {
        return new AlertDetails(asOf, said, message, values, new Lazy<>(() -> {
            Set<Evidence> all = new LinkedHashSet<>(evidence());
            all.addAll(other.evidence());
            all.removeIf(item -> item.isBackground() && all.contains(new Evidence(item.where(), item.text())));
            return List.copyOf(all);
        }));
    }

    @Override
    public boolean equals(Object object) {
        return object == this || (object instanceof AlertDetails other && hasSameContent(other));
    }

    private boolean hasSameContent(AlertDetails other) {
        boolean isOfOtherDay = asOf.isPresent() && other.asOf.isPresent() && !asOf.equals(other.asOf);
        return !isOfOtherDay && saysTheSame(other) && evidence().equals(other.evidence());
    }

    private boolean saysTheSame(AlertDetails other) {
        return (said.get().isPresent() && said.get().equals(other.said.get()))
                || (message().equals(other.message()) && values().equals(other.values()));
    }

    @Override
    public int hashCode() {
        return message().hashCode();
    }

    @Override
    public String toString() {
        return message() + " " + values() + " " + evidence();
    }
}
