package dev.slipway.flink;

import dev.slipway.flink.watch.RulesMessageCommand;

/**
 * Writes the message that brings rules of an office to a watch that runs: {@code flink run -c dev.slipway.flink.RulesMessage
 * slipway-flink.jar DIR}. The rules are compiled here, so that no machine of the cluster has to.
 */
public final class RulesMessage {

    private RulesMessage() {}

    /** Ends with 0 where the message was written, with 2 for wrong usage, with 4 for rules that cannot be used. */
    public static void main(String[] arguments) {
        int exit = RulesMessageCommand.run(System.out, System.err, arguments);
        System.out.flush();
        System.exit(exit);
    }
}
