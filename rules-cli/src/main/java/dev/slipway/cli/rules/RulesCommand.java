package dev.slipway.cli.rules;

import picocli.CommandLine.Command;

/** {@code slipway rules}: the commands for rule authors. */
@Command(
        name = "rules",
        description = "The workbench for rule authors.",
        subcommands = {
            ListRulesCommand.class,
            FactsCommand.class,
            ExplainPolicyCommand.class,
            NewRuleCommand.class,
            LintCommand.class,
            TestRulesCommand.class,
            WhyNotCommand.class,
            ImpactCommand.class,
            DocumentRulesCommand.class,
            TrustRulesCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules list --reads bands.red",
            "  slipway rules lint my-rules",
            "  slipway rules test my-rules --min-coverage 100"
        })
public final class RulesCommand {}
