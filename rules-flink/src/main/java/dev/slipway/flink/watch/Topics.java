package dev.slipway.flink.watch;

import java.util.List;

/**
 * The names of the topics.
 *
 * @param prefix {@code slipway}, where one log is on the brokers
 */
record Topics(String prefix) {

    String events() {
        return prefix + "-events";
    }

    String control() {
        return prefix + "-control";
    }

    String changes() {
        return prefix + "-changes";
    }

    String problems() {
        return prefix + "-problems";
    }

    List<String> all() {
        return List.of(events(), control(), changes(), problems());
    }
}
