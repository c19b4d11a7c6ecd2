package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.watch.SampleLog.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class SettlementTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final Pattern GRADE = Pattern.compile("\"severity\":\"(\\w+)\".*\"waived\":(null|\\{)");

    @Property(tries = 20)
    void theChangesPutTogetherAreWhatTheCommandFindsOnEveryDay(@ForAll long seed) {
        SampleLog log = SampleLog.of(seed, 2);
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        desk.control(log.control());
        Folded folded = new Folded();
        int day = 0;
        for (Sent sent : log.events()) {
            desk.take(sent).forEach(folded::take);
            if (sent.kind().equals("tick")) {
                assertThat(folded.alerts()).as("day %s", day).isEqualTo(log.expected(ENGINE, day));
                day++;
            }
        }
        assertThat(day).isEqualTo(SampleLog.DAYS);
    }

    @Property(tries = 20)
    void orderWithinADayRepetitionAndEarlinessChangeNothing(@ForAll long seed) {
        SampleLog log = SampleLog.of(seed, 2);

        assertThat(changes(log, log.shuffledEvents(seed), ChangeChoice.ALL))
                .isEqualTo(changes(log, log.events(), ChangeChoice.ALL))
                .isNotEmpty();
    }

    @Property(tries = 20)
    void whereSeveritiesAreAskedForTheseAreAlwaysRight(@ForAll long seed) {
        SampleLog log = SampleLog.of(seed, 2);
        Folded folded = new Folded();
        List<String> changes = changes(log, log.events(), ChangeChoice.SEVERITY);
        changes.forEach(folded::take);

        assertThat(grades(folded.alerts())).isEqualTo(grades(log.expected(ENGINE, SampleLog.DAYS - 1)));
        assertThat(changes)
                .hasSizeLessThan(changes(log, log.events(), ChangeChoice.ALL).size());
    }

    @Test
    void thePolicyAndTheWaiversThatWereSentMakeADifference() {
        SampleLog log = SampleLog.of(5, 3);

        List<String> without = changes(log, log.events(), ChangeChoice.ALL, false);

        assertThat(changes(log, log.events(), ChangeChoice.ALL))
                .isNotEqualTo(without)
                .anyMatch(change -> change.contains("flood"));
        assertThat(without).noneMatch(change -> change.contains("flood"));
    }

    @Test
    void aRowThatNothingCanBeMadeOfIsToldOnceAndTheOthersCount() {
        SampleLog log = SampleLog.of(7, 1);
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        log.events().forEach(desk::take);

        assertThat(desk.wrong())
                .filteredOn(wrong -> wrong.toJson().contains("unknown"))
                .extracting(Wrong::programme)
                .containsOnly("line-0");
        assertThat(desk.wrong()).hasSizeBetween(1, 2);
    }

    @Test
    void rowsWaitForTheirProgramme() {
        SampleLog log = SampleLog.of(9, 3);
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        log.events().forEach(desk::take);

        assertThat(desk.wrong()).anyMatch(wrong -> wrong.toJson().contains("no programme 'line-2' has come"));
    }

    @Test
    void whatLaterVersionsTookThePlaceOfIsNotKept() {
        SampleLog log = SampleLog.of(11, 1);
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        log.shuffledEvents(3).forEach(desk::take);

        assertThat(desk.memory("line-0").programme().all()).hasSize(1);
        assertThat(desk.memory("line-0").reports().all().values().stream().map(Held::place))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeJudgedClearsNothing() {
        SampleLog log = SampleLog.of(13, 1);
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        log.events().forEach(desk::take);
        Memory memory = desk.memory("line-0");
        Map<String, String> told = new TreeMap<>(memory.told().all());
        memory.programme().all().keySet().forEach(memory.programme()::remove);

        Settlement.Settled settled = new Settlement("line-0", memory, ChangeChoice.ALL)
                .settle(SampleLog.endOf(8), SampleLog.day(8), () -> new Bench.Judge(ENGINE, List.of()));

        assertThat(settled.isJudged()).isFalse();
        assertThat(settled.changes()).isEmpty();
        assertThat(memory.told().all()).isEqualTo(told).isNotEmpty();
    }

    private static List<String> changes(SampleLog log, List<Sent> events, ChangeChoice choice) {
        return changes(log, events, choice, true);
    }

    private static List<String> changes(SampleLog log, List<Sent> events, ChangeChoice choice, boolean isControlled) {
        Desk desk = new Desk(ENGINE, choice);
        if (isControlled) {
            desk.control(log.control());
        }
        List<String> changes = new ArrayList<>();
        events.forEach(event -> changes.addAll(desk.take(event)));
        return changes;
    }

    private static Map<String, Map<String, String>> grades(Map<String, Map<String, String>> alerts) {
        Map<String, Map<String, String>> grades = new TreeMap<>();
        alerts.forEach((programme, each) -> {
            Map<String, String> ofProgramme = new TreeMap<>();
            each.forEach((fingerprint, alert) -> ofProgramme.put(fingerprint, grade(alert)));
            grades.put(programme, ofProgramme);
        });
        return grades;
    }

    private static String grade(String alert) {
        Matcher matcher = GRADE.matcher(alert);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1) + matcher.group(2);
    }
}
