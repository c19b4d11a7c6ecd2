package dev.slipway.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, each with the console it speaks to. */
record Commands(Console console) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(console));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console));
        }
        if (type == HistoryCommand.class) {
            return type.cast(new HistoryCommand(console));
        }
        if (type == WatchCommand.class) {
            return type.cast(new WatchCommand(console));
        }
        if (type == ListRulesCommand.class) {
            return type.cast(new ListRulesCommand(console));
        }
        if (type == LintCommand.class) {
            return type.cast(new LintCommand(console));
        }
        if (type == TestRulesCommand.class) {
            return type.cast(new TestRulesCommand(console));
        }
        if (type == WhyNotCommand.class) {
            return type.cast(new WhyNotCommand(console));
        }
        if (type == NewRuleCommand.class) {
            return type.cast(new NewRuleCommand(console));
        }
        if (type == DocumentRulesCommand.class) {
            return type.cast(new DocumentRulesCommand(console));
        }
        if (type == ExplainPolicyCommand.class) {
            return type.cast(new ExplainPolicyCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
