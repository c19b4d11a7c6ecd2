package dev.slipway.server.judging;

import dev.slipway.model.status.StatusUpdate;
import dev.slipway.server.base.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a programme is judged again.
 *
 * @param word {@code definition}, {@code reports}, {@code withdrawal}, {@code day}, {@code waiver} or {@code rules}
 * @param batch the reports, where they, or that they were taken back, are why
 * @param missed days that passed without a judgement
 * @param changesFrom the first day whose judgement may have become another one by it
 */
public record Cause(String word, Caller caller, Optional<String> batch, List<LocalDate> missed, LocalDate changesFrom) {

    /** One by which every earlier day may have become another. */
    public Cause(String word, Caller caller, Optional<String> batch, List<LocalDate> missed) {
        this(word, caller, batch, missed, LocalDate.MIN);
    }

    static final String WITHDRAWAL = "withdrawal";

    public static Cause definition(Caller caller) {
        return new Cause("definition", caller, Optional.empty(), List.of());
    }

    public static Cause reports(Caller caller, String batch, Collection<StatusUpdate> taken) {
        return new Cause("reports", caller, Optional.of(batch), List.of(), first(taken));
    }

    /** The first day that reports are of. */
    public static LocalDate first(Collection<StatusUpdate> reports) {
        return reports.stream()
                .map(StatusUpdate::reportDate)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Reports that count no more. */
    public static Cause withdrawal(Caller caller, String batch) {
        return new Cause(WITHDRAWAL, caller, Optional.of(batch), List.of());
    }

    public static Cause rules(Caller caller) {
        return new Cause("rules", caller, Optional.empty(), List.of());
    }

    public static Cause waiver(Caller caller) {
        return new Cause("waiver", caller, Optional.empty(), List.of(), LocalDate.MAX);
    }

    public static Cause day(List<LocalDate> missed) {
        LocalDate from = missed.isEmpty() ? LocalDate.MAX : missed.get(0);
        return new Cause("day", Caller.server(), Optional.empty(), missed, from);
    }
}
