package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules say in other languages than their own. */
class LanguagesTest {

    private static final ComplianceEngine ENGLISH = ComplianceEngine.standard();
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)(:\\w+)?}");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN", "CHINESE"})
    void everyStandardRuleIsTranslatedWhole(Language language) {
        Map<String, RuleInfo> translated =
                ENGLISH.in(language).rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));

        assertThat(ENGLISH.rules()).hasSize(52).allSatisfy(rule -> {
            RuleInfo other = translated.get(rule.id());
            assertThat(other.title()).as(rule.id()).isNotEqualTo(rule.title());
            if (!NAME.matcher(rule.message()).replaceAll("").equals(".")) {
                assertThat(other.message()).as(rule.id()).isNotEqualTo(rule.message());
            }
            assertThat(other.rationale()).as(rule.id()).isNotEqualTo(rule.rationale());
            assertThat(names(other)).as(rule.id()).isEqualTo(names(rule));
        });
    }

    private static Set<String> names(RuleInfo rule) {
        return NAME.matcher(rule.message())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void anAlertSpeaksTheLanguageAndStaysTheSame() {
        Alert english = onLaunch(judgeLaunch(ENGLISH));
        Alert russian = onLaunch(judgeLaunch(ENGLISH.in(Language.RUSSIAN)));

        assertThat(russian.title()).isEqualTo("Просрочено");
        assertThat(russian.message()).startsWith("«launch»: срок — ");
        assertThat(russian.evidence().get(0).text()).startsWith("срок: ");
        assertThat(List.of(russian.fingerprint(), russian.severity(), russian.days(), russian.values()))
                .isEqualTo(List.of(english.fingerprint(), english.severity(), english.days(), english.values()));
    }

    @Test
    void whatCouldNotBeJudgedIsReportedInTheLanguage() {
        Assessment assessment = judgeLaunch(ENGLISH.in(Language.CHINESE));

        assertThat(assessment.notEvaluated())
                .extracting(gap -> gap.rule(), gap -> gap.reason())
                .contains(tuple("S02", "未报告预测"));
    }

    @Test
    void anAuthorsRuleSpeaksTheLanguagesOfItsFolderAndElseItsOwn() throws IOException {
        RuleFolder folder = new RuleFolder(directory)
                .rules(rule("S01", "$m : MilestoneStatus( open )", "insertLogical( info($m) );"));
        Files.writeString(directory.resolve("messages_ru.properties"), "S01.title=Своё\n");
        ComplianceEngine engine = folder.engine();

        RuleInfo own = info(engine, "S01");
        assertThat(info(engine.in(Language.RUSSIAN), "S01").title()).isEqualTo("Своё");
        assertThat(info(engine.in(Language.RUSSIAN), "S01").message()).isEqualTo(own.message());
        assertThat(info(engine.in(Language.CHINESE), "S01")).isEqualTo(own);
        assertThat(info(engine.in(Language.CHINESE), "S02").title()).isEqualTo("必然延误");
    }

    private static RuleInfo info(ComplianceEngine engine, String id) {
        return engine.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Alert onLaunch(Assessment assessment) {
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals("S01"))
                .findFirst()
                .orElseThrow();
    }
}
