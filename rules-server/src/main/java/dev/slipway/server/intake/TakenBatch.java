package dev.slipway.server.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was sent at once.
 *
 * @param number its place among all that was sent to the programme, from 1
 * @param name what evidence calls it
 * @param fileName the name of the file as it was sent; of rows in a body {@code updates} and the ending of their format
 * @param source {@code api}, {@code upload} or {@code page}
 * @param reports how many there were in it when it was taken
 * @param firstLine the number of the first of them among all of the programme: its line, where evidence calls it {@code updates}
 * @param firstDay the earliest day of a report in it, where there is one
 * @param lastDay the latest
 * @param withdrawnBy who took it back; null where it counts
 */
public record TakenBatch(
        String id,
        long number,
        String name,
        String fileName,
        String sha256,
        String source,
        String madeBy,
        OffsetDateTime madeAt,
        int reports,
        long firstLine,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String withdrawnBy,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnReason) {

    /** That it was taken back: it stays listed, and is read no more. */
    public record Withdrawal(String by, OffsetDateTime at, String reason) {}

    public Optional<Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null || withdrawnReason == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnBy, withdrawnAt, withdrawnReason));
    }

    /** Whether it is a file, which evidence calls by its name; else rows in a body, or of a form. */
    public boolean isFile() {
        return name.equals(fileName);
    }

    /** The name of the file without the folders that it was sent with. */
    public String savedAs() {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    public long lastLine() {
        return firstLine + reports - 1;
    }
}
