package dev.slipway.flink.watch;

/**
 * All that is kept of one programme.
 *
 * @param programme the versions of its definition that may still count
 * @param reports the rows of its status, each place with the versions that may still count
 * @param told the alerts as others know them, by fingerprint, each an object on one line
 */
record Memory(Shelf<Held> programme, Shelf<Held> reports, Shelf<String> told) {}
