package dev.slipway.server.judging;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.words.Language;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.programme.Definition;
import dev.slipway.server.programme.DefinitionTable;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.record.Readings;
import dev.slipway.server.record.Readings.History;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a programme by the standard rules from what is kept of it, and keeps nothing. */
@Component
public class Judge {

    private final ComplianceEngine engine;
    private final DefinitionTable definitions;
    private final Readings readings;
    private final WaiverTable waivers;

    Judge(ComplianceEngine engine, DefinitionTable definitions, Readings readings, WaiverTable waivers) {
        this.engine = engine;
        this.definitions = definitions;
        this.readings = readings;
        this.waivers = waivers;
    }

    /** The same, with alerts in another language. */
    public Judge in(Language language) {
        return new Judge(engine.in(language), definitions, readings, waivers);
    }

    /** The rules that it judges by. */
    public List<RuleInfo> rules() {
        return engine.rules();
    }

    /** All that is known of it, by the definition in force. */
    public History history(ProgrammeRow programme) {
        return readings.history(definition(programme));
    }

    public Definition definition(ProgrammeRow programme) {
        return definitions.get(programme.id(), programme.version());
    }

    /**
     * As of a day.
     *
     * @throws Refusal if reports that were taken do not fit the definition
     * @throws dev.slipway.engine.RuleFailedException if a rule fails
     */
    public Assessment assess(ProgrammeRow programme, History history, LocalDate day) {
        return waived(programme, judged(history, day));
    }

    /** The same, each alert with the day since which it is there: what the command reports. */
    public Assessment assessWithSince(ProgrammeRow programme, LocalDate day) {
        History history = history(programme);
        Assessment dated = engine.withSince(judged(history, day), history.updates());
        return waived(programme, dated).withInputs(history.files());
    }

    private Assessment judged(History history, LocalDate day) {
        if (!history.problems().isEmpty()) {
            throw Refusal.invalid(history.problems());
        }
        return engine.assess(history.programme().programme().orElseThrow(), history.updates(), day);
    }

    private Assessment waived(ProgrammeRow programme, Assessment assessment) {
        List<Waiver> approved =
                waivers.approved(programme.id()).stream().map(WaiverRow::waiver).toList();
        return assessment.waive(approved);
    }
}
