package dev.slipway.server.judging;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.pack.Engines;
import dev.slipway.server.programme.DefinitionTable;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.record.Readings;
import dev.slipway.server.record.Readings.History;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Judges a programme from what is kept of it, and keeps nothing. */
@Component
public class StoredProgrammeJudge {

    private final Engines engines;
    private final DefinitionTable definitions;
    private final Readings readings;
    private final WaiverTable waivers;
    private final UnaryOperator<ComplianceEngine> wording;

    @Autowired
    StoredProgrammeJudge(Engines engines, DefinitionTable definitions, Readings readings, WaiverTable waivers) {
        this(engines, definitions, readings, waivers, UnaryOperator.identity());
    }

    private StoredProgrammeJudge(
            Engines engines,
            DefinitionTable definitions,
            Readings readings,
            WaiverTable waivers,
            UnaryOperator<ComplianceEngine> wording) {
        this.engines = engines;
        this.definitions = definitions;
        this.readings = readings;
        this.waivers = waivers;
        this.wording = wording;
    }

    /** The same, with alerts in another language. */
    public StoredProgrammeJudge in(Language language) {
        return new StoredProgrammeJudge(engines, definitions, readings, waivers, engine -> engine.in(language));
    }

    /** The rules that a programme is judged by. */
    public List<RuleInfo> rules(ProgrammeRow programme) {
        return engine(programme).rules();
    }

    /** The thresholds that they judge by. */
    public Policy policy(ProgrammeRow programme) {
        return engine(programme).policy();
    }

    /** All that is known of it, by the definition in force. */
    public History history(ProgrammeRow programme) {
        return readings.history(definition(programme));
    }

    public Document definition(ProgrammeRow programme) {
        return definitions.find(programme.id(), programme.version()).orElseThrow();
    }

    /**
     * As of a day.
     *
     * @throws Refusal if reports that were taken do not fit the definition
     * @throws dev.slipway.engine.RuleFailedException if a rule fails
     */
    public Assessment assess(ProgrammeRow programme, History history, LocalDate day) {
        return waived(programme, judged(engine(programme), history, day));
    }

    /**
     * The day since which each alert of an assessment is raised, by fingerprint. Earlier days are judged again, which takes many
     * times as long as the assessment did.
     *
     * @param assessment that {@link #assess} made of the same
     * @throws dev.slipway.engine.RuleFailedException if a rule fails on an earlier day
     */
    public Map<String, LocalDate> since(ProgrammeRow programme, History history, Assessment assessment) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Alert alert :
                engine(programme).withSince(assessment, history.updates()).alerts()) {
            alert.since().ifPresent(day -> days.put(alert.fingerprint(), day));
        }
        return days;
    }

    /** The same, each alert with the day since which it is there: what the command reports. */
    public Assessment assessWithSince(ProgrammeRow programme, LocalDate day) {
        History history = history(programme);
        ComplianceEngine engine = engine(programme);
        Assessment dated = engine.withSince(judged(engine, history, day), history.updates());
        return waived(programme, dated).withInputs(files(programme, history));
    }

    /**
     * The report of the command.
     *
     * @throws Refusal if a rule fails
     */
    public byte[] report(ProgrammeRow programme, LocalDate day, ReportFormat format, ReportOptions options)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = Report.open(format, bytes, options)) {
            report.add(assessWithSince(programme, day));
        } catch (RuleFailedException e) {
            throw new Refusal(Refusal.Kind.CONFLICT, "it cannot be judged: " + e.getMessage());
        }
        return bytes.toByteArray();
    }

    private ComplianceEngine engine(ProgrammeRow programme) {
        return wording.apply(engines.of(programme));
    }

    private List<InputFile> files(ProgrammeRow programme, History history) {
        List<InputFile> files = new ArrayList<>(history.files());
        engines.policy(programme).ifPresent(policy -> files.add(new InputFile(policy.source(), policy.sha256())));
        return files;
    }

    private static Assessment judged(ComplianceEngine engine, History history, LocalDate day) {
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
