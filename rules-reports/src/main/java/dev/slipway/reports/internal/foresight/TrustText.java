package dev.slipway.reports.internal.foresight;

import dev.slipway.model.foresight.LookAheadBand;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Score;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.outlook.UnansweredDay;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far an outlook is to be trusted, by how well the same method foresaw the programme's own past. */
public final class TrustText {

    private final Words words;

    public TrustText(Words words) {
        this.words = words;
    }

    /** The sentences, a line each. */
    public List<String> of(ProgrammeOutlook outlook) {
        Score score = outlook.score();
        if (score.isTooSmall()) {
            return List.of(words.text(
                    "ahead.unchecked", Map.of("milestones", score.milestones(), "needed", Score.LEAST_MILESTONES)));
        }
        if (outlook.isCheckBlind()) {
            return List.of(words.text("ahead.blind"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("ahead.checked", values(score)));
        for (LookAheadBand band : LookAheadBand.values()) {
            List<Prediction> inBand = band.of(outlook.checked());
            if (!inBand.isEmpty()) {
                lines.add(words.text(band.hasEnd() ? "ahead.bandUpTo" : "ahead.bandOver", values(band, inBand)));
            }
        }
        if (score.isNoHelp()) {
            lines.add(words.text("ahead.noHelp"));
        }
        if (outlook.reference().isPresent() && !score.isWellCovered()) {
            lines.add(words.text("ahead.badCover", values(score)));
        }
        return lines;
    }

    /** The days that were asked for and of which nothing is told, a line for each day and reason. */
    public List<String> unanswered(ProgrammeOutlook outlook) {
        Map<UnansweredDay, List<String>> subjects = new LinkedHashMap<>();
        for (MilestoneOutlook ahead : outlook.milestones()) {
            ahead.unanswered().forEach(day -> subjects.computeIfAbsent(day, any -> new ArrayList<>())
                    .add(ahead.status().subject()));
        }
        List<String> lines = new ArrayList<>();
        subjects.forEach((silent, of) -> lines.add(
                words.text("ahead.unanswered", Map.of("day", silent.day(), "subjects", of, "reason", reason(silent)))));
        return lines;
    }

    /** Why nothing is told of the day. */
    String reason(UnansweredDay silent) {
        return words.text("ahead.unanswered." + silent.reason().word());
    }

    /** With what the forecasts are compared. */
    public String comparedWith(ProgrammeOutlook outlook) {
        return outlook.reference()
                .map(known -> words.text("ahead.class", Map.of("name", known.name(), "milestones", known.milestones())))
                .orElseGet(() -> words.text("ahead.noClass"));
    }

    private static Map<String, Object> values(LookAheadBand band, List<Prediction> predictions) {
        Map<String, Object> values = new HashMap<>(values(Score.of(predictions)));
        values.put("limit", band.hasEnd() ? band.upTo() : band.after());
        return values;
    }

    private static Map<String, Object> values(Score score) {
        return Map.of(
                "forecasts", score.forecasts(),
                "milestones", score.milestones(),
                "reported", Math.round(score.missOfReported()),
                "foresight", Math.round(score.miss()),
                "ratio", Math.round(100 * score.ratio()) / 100.0,
                "inside", Math.round(100 * score.covered()));
    }
}
