package dev.slipway.reports.internal.foresight;

import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.LookAheadBand;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Score;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.json.JsonText;
import dev.slipway.model.outlook.DatedSpread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.outlook.UnansweredDay;
import dev.slipway.model.words.Language;
import dev.slipway.reports.ReportWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Writes an outlook as the object {@code slipway/forecast/1}. */
public final class OutlookJson {

    /** Shares and days are written to a ten-thousandth. */
    private static final double ROUNDING = 1e4;

    /** For sentences, which are English whatever the language of the reader. */
    private static final TrustText WORDS = new TrustText(ReportWords.in(Language.ENGLISH));

    private final Writer out;
    private final JsonText json;

    private OutlookJson(Writer out, JsonText json) {
        this.out = out;
        this.json = json;
    }

    /** By two blanks. */
    public static OutlookJson indented(Writer out) {
        return new OutlookJson(out, JsonText.indented(out));
    }

    public static OutlookJson onOneLine(Writer out) {
        return new OutlookJson(out, JsonText.onOneLine(out));
    }

    /** Writes it and a line end. */
    public void write(ProgrammeOutlook outlook) throws IOException {
        try {
            json.startObject();
            json.member("schema", "slipway/forecast/1");
            json.member("programme", outlook.programme().id());
            json.member("asOf", outlook.asOf().toString());
            outlook.reference().ifPresent(known -> json.member("referenceClass", known.name()));
            json.objects("milestones", outlook.milestones(), this::milestone);
            json.object("calibration", () -> calibration(outlook));
            json.endObject();
            out.write('\n');
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void milestone(MilestoneOutlook ahead) {
        MilestoneStatus status = ahead.status();
        json.member("subject", status.subject());
        if (status.deadline().hasEnd()) {
            json.member("deadline", status.deadline().end().toString());
        }
        ahead.from().ifPresent(this::forecast);
        if (ahead.chance().isPresent()) {
            rounded("chance", ahead.chance().getAsDouble());
            rounded("comparable", ahead.comparable());
            rounded("comparableOwn", ahead.comparableOwn());
        }
        ahead.atDeadline().ifPresent(dated -> spread(dated.spread()));
        json.objects("at", ahead.at(), this::dated);
        if (!ahead.unanswered().isEmpty()) {
            json.objects("unanswered", ahead.unanswered(), this::unanswered);
        }
    }

    private void unanswered(UnansweredDay silent) {
        json.member("day", silent.day().toString());
        json.member("reason", WORDS.reason(silent));
    }

    private void forecast(ForecastPoint from) {
        json.member("forecast", from.expected().toString());
        json.member("reported", from.reported().toString());
        json.memberUnlessEmpty("stage", from.stage());
    }

    private void dated(DatedSpread dated) {
        json.member("day", dated.at().toString());
        spread(dated.spread());
    }

    private void spread(Spread spread) {
        json.member("p10", spread.p10().toString());
        json.member("p50", spread.p50().toString());
        json.member("p80", spread.p80().toString());
        json.member("p90", spread.p90().toString());
    }

    private void calibration(ProgrammeOutlook outlook) {
        Score score = outlook.score();
        json.member("checked", !score.isTooSmall() && !outlook.isCheckBlind());
        score(score);
        List<LookAheadBand> bands = Arrays.stream(LookAheadBand.values())
                .filter(band -> !band.of(outlook.checked()).isEmpty())
                .toList();
        json.objects("bands", bands, band -> band(band, band.of(outlook.checked())));
    }

    private void band(LookAheadBand band, List<Prediction> predictions) {
        json.member("moreThanDays", band.after());
        if (band.hasEnd()) {
            json.member("upToDays", band.upTo());
        }
        score(Score.of(predictions));
    }

    private void score(Score score) {
        json.member("forecasts", score.forecasts());
        json.member("milestones", score.milestones());
        if (score.forecasts() > 0) {
            rounded("missOfReported", score.missOfReported());
            rounded("miss", score.miss());
            rounded("ratio", score.ratio());
            rounded("covered", score.covered());
        }
    }

    private void rounded(String name, double value) {
        json.member(name, Math.rint(value * ROUNDING) / ROUNDING);
    }
}
