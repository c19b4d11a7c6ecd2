package dev.slipway.cli;

import picocli.CommandLine.Command;

/** {@code slipway rules}: the door of rule authors. */
@Command(
        name = "rules",
        description = "Shows the rules that judge.",
        subcommands = {ListRulesCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules list", "  slipway rules list --rules my-rules"})
final class RulesCommand {}
