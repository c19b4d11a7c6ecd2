package dev.slipway.flink.check;

import java.util.List;

/** A check that ends before anything is judged. */
final class CheckStop extends Exception {

    private static final long serialVersionUID = 1L;

    private final CheckExit exit;
    private final transient List<String> messages;

    /** @param messages for people, a line each */
    CheckStop(CheckExit exit, List<String> messages) {
        super(String.join("\n", messages));
        this.exit = exit;
        this.messages = List.copyOf(messages);
    }

    CheckExit exit() {
        return exit;
    }

    List<String> messages() {
        return messages;
    }
}
