package dev.slipway.rules;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder of rules as an author writes it. */
record RuleFolder(Path path) {

    /** What most files of rules begin with: seven lines, so that the first rule is on line 8. */
    static final String IMPORTS =
            """
            package office

            import dev.slipway.model.facts.AsOf
            import dev.slipway.model.facts.MilestoneStatus
            import dev.slipway.model.facts.ReadingsStatus
            import static dev.slipway.engine.Finding.*

            """;

    RuleFolder drl(String file, String text) {
        return write(file, text);
    }

    /** A file {@code rules.drl} with these rules after the usual imports. */
    RuleFolder rules(String... rules) {
        return write("rules.drl", IMPORTS + String.join("\n", rules));
    }

    RuleFolder policy(String yaml) {
        return write("policy.yaml", yaml);
    }

    private RuleFolder write(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RulePack pack() {
        return RulePack.fromDirectory(path);
    }

    /** The engine with these rules and the standard ones. */
    ComplianceEngine engine() {
        return ComplianceEngine.of(pack());
    }

    /** The engine with these rules alone. */
    ComplianceEngine only() {
        return ComplianceEngine.only(pack());
    }

    /** A rule named {@code rule <id>} on open milestones, with all that a rule must say of itself. */
    static String rule(String id, String when, String then) {
        return rule(id, "open milestone", "{milestone} breaks " + id, when, then);
    }

    static String rule(String id, String on, String message, String when, String then) {
        return """
                rule "rule %1$s"
                    @id("%1$s")
                    @title("Rule %1$s")
                    @on("%2$s")
                    @message("%3$s")
                when
                    %4$s
                then
                    %5$s
                end
                """
                .formatted(id, on, message, when, then);
    }

    /** A rule that has something to say of every milestone. */
    static String alwaysAmber(String id) {
        return rule(id, "$m : MilestoneStatus()", "insertLogical( amber($m) );");
    }

    /** A programme of one terminal, {@code port}, with one milestone, {@code launch}, due at the end of 2025. */
    static Programme launch() {
        Milestone launch = Milestone.of("port", "launch").deadline("2025").build();
        return Programme.of("network")
                .terminal(Terminal.of("port").milestone(launch).build())
                .build();
    }

    /** Lets the engine judge {@link #launch()}, on which nothing is reported, ten days after its deadline. */
    static Assessment judgeLaunch(ComplianceEngine engine) {
        return engine.assess(launch(), List.of(), LocalDate.parse("2026-01-10"));
    }
}
