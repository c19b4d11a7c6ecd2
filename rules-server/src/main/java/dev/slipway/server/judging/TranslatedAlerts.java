package dev.slipway.server.judging;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.words.Language;
import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.delivery.AlertTexts;
import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The alerts of a programme in other languages: it is judged once more in each that somebody is told in, and in no other. */
final class TranslatedAlerts implements AlertTexts {

    private final StoredProgrammeJudge judge;
    private final ProgrammeRow programme;
    private final LocalDate day;
    private final Map<Language, Map<String, Text>> known = new EnumMap<>(Language.class);

    TranslatedAlerts(StoredProgrammeJudge judge, ProgrammeRow programme, LocalDate day) {
        this.judge = judge;
        this.programme = programme;
        this.day = day;
    }

    @Override
    public Text of(Language language, AlertRow alert) {
        Map<String, Text> texts = known.computeIfAbsent(language, this::texts);
        Text title = texts.getOrDefault(alert.ruleId(), new Text(alert.title(), ""));
        return texts.getOrDefault(alert.fingerprint(), title);
    }

    /** By fingerprints, and by rules for alerts that are there no more. */
    private Map<String, Text> texts(Language language) {
        StoredProgrammeJudge speaking = judge.in(language);
        Map<String, Text> texts = new HashMap<>();
        for (RuleInfo rule : speaking.rules(programme)) {
            texts.put(rule.id(), new Text(rule.title(), ""));
        }
        try {
            for (Alert alert :
                    speaking.assess(programme, judge.history(programme), day).alerts()) {
                texts.put(alert.fingerprint(), new Text(alert.title(), alert.message()));
            }
        } catch (RuleFailedException | Refusal e) {
            // What cannot be judged is told by its titles.
            return texts;
        }
        return texts;
    }
}
