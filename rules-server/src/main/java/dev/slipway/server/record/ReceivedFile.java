package dev.slipway.server.record;

/**
 * A file that was taken, without its bytes.
 *
 * @param firstSeq the number of its first report among all of its programme
 * @param isNamed whether evidence calls it by its name; else its reports are numbered lines of {@code updates}
 */
public record ReceivedFile(String id, long firstSeq, String name, String sha256, boolean isNamed) {

    /** What evidence calls reports that came without the name of a file. */
    public static final String UPDATES = "updates";

    /** What evidence calls it. */
    public String calledBy() {
        return isNamed ? name : UPDATES;
    }
}
