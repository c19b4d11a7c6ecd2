package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An alert as all contestants have to report it.
 *
 * @param days {@code 31} or {@code 31 to 60}; empty where the rule is not about days
 */
public record Answer(String rule, String subject, String about, Severity severity, String days) {

    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::rule).thenComparing(Answer::subject).thenComparing(Answer::about);

    public static Answer of(String rule, Severity severity, String subject, String about, Optional<DayRange> days) {
        return new Answer(
                rule, subject, about, severity, days.map(DayRange::toString).orElse(""));
    }

    /** All that a contestant answers, in an order that does not depend on it. */
    public static List<Answer> by(Contestant contestant, List<ReportedProgramme> portfolio) {
        List<Answer> answers = new ArrayList<>();
        contestant.judge(
                portfolio,
                (rule, severity, subject, about, days) -> answers.add(of(rule, severity, subject, about, days)));
        return sorted(answers);
    }

    public static List<Answer> sorted(List<Answer> answers) {
        return answers.stream().sorted(ORDER).toList();
    }
}
