package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleCompiler;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack that is held to the strict rules may do, what not, and that no way around leads past the check. */
class StrictPackTest {

    private static final String EXIT =
            rule("X01", "$m : MilestoneStatus()", "System.exit(0); insertLogical( amber($m) );");

    @TempDir
    private Path directory;

    private RuleFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RuleFolder(directory);
    }

    private List<RuleProblem> refused(RulePack pack) {
        RuleException refused = catchThrowableOfType(RuleException.class, () -> ComplianceEngine.of(pack));
        assertThat(refused).as("the pack is refused").isNotNull();
        return refused.ruleProblems();
    }

    private List<RuleProblem> refused() {
        return refused(folder.pack().strict());
    }

    @Test
    void aPackSaysThatItIsStrictInItsPolicy() {
        folder.rules(EXIT).policy("strict: true");

        assertThat(folder.pack().isStrict()).isTrue();
        assertThat(refused(folder.pack())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("DRL701");
            assertThat(problem.problem().file()).endsWith("rules.drl");
            assertThat(problem.problem().line()).isEqualTo(16);
            assertThat(problem.problem().message()).isEqualTo("a strict rule may not call java.lang.System.exit");
            assertThat(problem.problem().hint()).startsWith("leave it out");
            assertThat(problem.sourceLine()).contains("System.exit(0)");
        });
    }

    @Test
    void aPackThatIsNotStrictIsLeftAsItIs() {
        folder.rules(alwaysAmber("X01")).policy("strict: false");

        assertThat(folder.pack().isStrict()).isFalse();
        assertThat(judgeLaunch(folder.only()).alerts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict: yes", "strict: 'true'", "strict: 1", "strict:", "strict: [true]", "strict: {"})
    void aPackWhoseWordCannotBeUnderstoodIsRefused(String policy) {
        folder.rules(alwaysAmber("X01")).policy(policy);

        assertThat(folder.pack().isStrict()).isTrue();
        assertThat(refused(folder.pack()))
                .isNotEmpty()
                .allMatch(problem -> problem.problem().file().endsWith("policy.yaml"));
    }

    @Test
    void theStandardPackIsStrict() {
        RulePack standard = RulePack.fromDirectory(Path.of(".")).strict();

        assertThat(judgeLaunch(ComplianceEngine.only(standard)).alerts())
                .extracting(Alert::fingerprint, Alert::message)
                .containsExactlyElementsOf(judgeLaunch(ComplianceEngine.standard()).alerts().stream()
                        .map(alert -> tuple(alert.fingerprint(), alert.message()))
                        .toList());
    }

    @Test
    void theRuleOfTheGuideIsStrict() throws IOException {
        String guide = Files.readString(Path.of("../docs/rule-authors.md"));
        String drl = guide.substring(guide.indexOf("```drl my-rules/approvals.drl\n"));
        drl = drl.substring(drl.indexOf('\n'), drl.indexOf("```", 3));
        folder.drl("approvals.drl", drl).policy("{strict: true, default: {x01: {days: 120}}}");

        assertThat(folder.only().rules()).hasSize(1);
    }

    @Test
    void aStrictRuleMayDoWhatRulesAreFor() {
        folder.rules(
                "declare Watched milestone : MilestoneStatus @key weight : int = 3 end\n",
                "function boolean isLong(String word) { return word.length() > 3 && !word.isBlank(); }\n",
                rule("X01", "$m : MilestoneStatus( open )", "insertLogical( new Watched($m, 2) );"),
                rule(
                        "X02",
                        "$m : MilestoneStatus( isLong(milestone.name), milestone.name matches \"la.*ch\", "
                                + "milestone.name contains \"aun\", milestone.name in (\"launch\", \"x\"), "
                                + "milestone.name str[startsWith] \"la\" ) Watched( milestone == $m, weight < 3 ) "
                                + "not MilestoneStatus( this != $m ) exists MilestoneStatus( open )",
                        "insertLogical( amber($m).redIf($m.deadline().daysPastBy($m.today()) > 3).days(3) );"),
                rule(
                        "X03",
                        "open milestone",
                        "{n} {names}",
                        "$m : MilestoneStatus() accumulate( MilestoneStatus( open, $d : overdueDays.middle ); "
                                + "$n : count(), $names : sum($d) )",
                        "insertLogical( info($m) );"));

        assertThat(judgeLaunch(ComplianceEngine.only(folder.pack().strict())).alerts())
                .extracting(Alert::rule)
                .containsExactly("X02", "X03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "a*b -> aab -> true",
                "a*b -> aabc -> false",
                "a|ab -> ab -> true",
                "(?i)HALF.+ -> Halfway -> true",
                "[0-9]{2} -> 123 -> false"
            })
    void matchesIsAFullMatchInAStrictPackToo(String pattern, String name, boolean isMatch) {
        folder.rules(rule(
                "X01",
                "$m : MilestoneStatus( milestone.name matches \"%s\" )".formatted(pattern),
                "insertLogical( amber($m) );"));

        assertThat(alertsOnNamed(folder.pack(), name)).hasSize(isMatch ? 1 : 0);
        assertThat(alertsOnNamed(folder.pack().strict(), name)).hasSize(isMatch ? 1 : 0);
    }

    @Test
    @Timeout(60)
    void noPatternIsCatastrophic() {
        folder.rules(rule(
                "X01", "$m : MilestoneStatus( milestone.name matches \"(a+)+b\" )", "insertLogical( amber($m) );"));

        assertThat(alertsOnNamed(folder.pack().strict(), "a".repeat(5_000))).isEmpty();
    }

    private static List<Alert> alertsOnNamed(RulePack pack, String name) {
        Programme programme = Programme.of("network")
                .terminal(Terminal.of("port")
                        .milestone(Milestone.of("port", "launch")
                                .name(name)
                                .deadline("2025")
                                .build())
                        .build())
                .build();
        return ComplianceEngine.only(pack)
                .assess(programme, List.of(), LocalDate.parse("2026-01-10"))
                .alerts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(?!a)b",
                "(?<=a)b",
                "(?<!a)b",
                "(a)\\\\1",
                "(?<n>a)\\\\k<n>",
                "a++b",
                "(?>a)b",
                "[a-z&&[^b]]",
                "((a{100}){100}){100}",
                "(((a{1000}){1000}){1000}){1000}",
                "(a{1000}){2}",
                "a{2000}"
            })
    void aPatternThatRe2DoesNotTakeIsRefusedByLint(String pattern) {
        folder.rules(rule(
                "X01",
                "$m : MilestoneStatus( kind matches \"%s\" )".formatted(pattern),
                "insertLogical( amber($m) );"));

        assertThat(folder.pack().strict().lint()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("DRL703");
            assertThat(problem.problem().line()).isEqualTo(14);
            assertThat(problem.problem().hint()).isNotBlank();
        });
        assertThat(refused()).extracting(RuleProblem::code).containsOnly("DRL703");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\"(?=a)b\")", "\"(?=\" + \"a)b\"", "(\"((a{1000}){1000}){1000}\")", "owner"})
    void aPatternThatIsPutTogetherIsRefusedToo(String pattern) {
        folder.rules(rule(
                "X01", "$m : MilestoneStatus( kind matches %s )".formatted(pattern), "insertLogical( amber($m) );"));

        assertThat(refused()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare enum Colour RED(\"a\"); name : String end",
                "declare trait Odd end",
                "declare Odd extends java.util.ArrayList end",
                "declare Odd @role( event ) name : String end",
                "import accumulate java.util.ArrayList odd",
                "import acc java.util.ArrayList odd",
                "query odd() MilestoneStatus() end"
            })
    void partsThatRunWhileTheyAreCompiledAreRefusedBefore(String part) {
        folder.drl("rules.drl", RuleFolder.IMPORTS.stripTrailing() + "\n" + part + "\n" + alwaysAmber("X01"));

        assertThat(refused()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("DRL702");
            assertThat(problem.problem().line()).isEqualTo(7);
            assertThat(problem.problem().hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timer( int: 1s )",
                "duration( 1 )",
                "calendars \"x\"",
                "date-effective \"01-Jan-2026\"",
                "enabled( $m.open )",
                "agenda-group \"x\"",
                "activation-group \"x\"",
                "auto-focus true",
                "lock-on-active true"
            })
    void attributesThatTellTheTimeOrSilenceRulesAreRefused(String attribute) {
        folder.rules(alwaysAmber("X01").replace("when", attribute + " when"));

        assertThat(refused()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function int deep(int n) { return deep(n + 1); }",
                "function int deep(int n) { return deeper(n); } function int deeper(int n) { return deep(n); }",
                "function int deep(int n) { while (n > 0) { n--; } return n; }",
                "function int deep(int n) { return n == 0 ? 0 : deep(n - 1) + deep(n - 1); }"
            })
    void aFunctionEnds(String function) {
        folder.rules(function, rule("X01", "$m : MilestoneStatus()", "insertLogical( amber($m).days(deep(3)) );"));

        assertThat(refused()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("DRL701");
            assertThat(problem.problem().line()).isEqualTo(8);
        });
    }

    /** Each step puts what is there into the next twice: as a whole it would take for ever, or all memory. */
    private static String doubling(String type, String first, String step, String last) {
        StringBuilder steps = new StringBuilder(type + " v0 = " + first + "; ");
        IntStream.rangeClosed(1, 60)
                .forEach(i -> steps.append(type + " v" + i + " = " + step.replace("#", "v" + (i - 1)) + "; "));
        return "function boolean deep(Object fact) { " + steps + "return " + last.replace("#", "v60") + " == 7; }\n";
    }

    static Stream<String> functionsThatGrowWithoutALoop() {
        return Stream.of(
                doubling("java.util.List", "java.util.List.of(1)", "java.util.List.of(#, #)", "#.hashCode()"),
                doubling("java.util.Map", "java.util.Map.of(1, 2)", "java.util.Map.of(1, #, 2, #)", "#.size()"),
                doubling("Object", "fact", "java.util.Arrays.asList(#, #)", "#.hashCode()"),
                doubling("Object", "fact", "java.util.Optional.of(java.util.List.of(#, #))", "#.hashCode()"),
                doubling("String", "\"aa\"", "(# + #)", "#.length()"),
                doubling("String", "\"aa\"", "#.concat(#)", "#.length()"),
                doubling("String", "\"aa\"", "#.replace(\"a\", \"aa\")", "#.length()"),
                "function boolean deep(Object fact) { java.util.List all = new java.util.ArrayList(); "
                        + "all.add(all); return all.hashCode() == 7; }\n");
    }

    @ParameterizedTest
    @MethodSource("functionsThatGrowWithoutALoop")
    @Timeout(60)
    void whatGrowsWithoutALoopIsStoppedAtOnce(String function) {
        folder.rules(function, rule("X01", "$m : MilestoneStatus( deep(this) )", "insertLogical( amber($m) );"));
        ComplianceEngine engine = ComplianceEngine.only(folder.pack().strict());

        RuleFailedException failed = catchThrowableOfType(RuleFailedException.class, () -> judgeLaunch(engine));

        assertThat(failed).hasMessageContaining("'rule X01' failed").hasMessageContaining("a strict rule ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collectList", "collectSet"})
    @Timeout(60)
    void anAccumulateCollectsNoCollections(String function) {
        folder.rules(rule(
                "X01",
                "$m : MilestoneStatus() accumulate( MilestoneStatus( $keys : milestone.keys ); $all : %s($keys) )"
                        .formatted(function),
                "insertLogical( amber($m) );"));
        ComplianceEngine engine = ComplianceEngine.only(folder.pack().strict());

        assertThat(catchThrowableOfType(RuleFailedException.class, () -> judgeLaunch(engine)))
                .hasMessageContaining("a strict rule puts a collection into a collection");
    }

    @Test
    void plainCollectionsAndTextsAreMadeAsEver() {
        folder.rules(rule(
                "X01",
                "open milestone",
                "{all} {word}",
                "$m : MilestoneStatus( java.util.List.of(\"launch\", \"opening\").contains(milestone.name), "
                        + "$word : (milestone.name.replace(\"l\", \"L\") + \"!\") ) "
                        + "accumulate( MilestoneStatus( $name : milestone.name ); $all : collectList($name) )",
                "insertLogical( amber($m) );"));

        assertThat(alertsOnNamed(folder.pack().strict(), "launch"))
                .singleElement()
                .extracting(Alert::message)
                .asString()
                .contains("launch", "Launch!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Object", "java.util.List", "Comparable", "Pair", "Object[]", "java.util.Optional", "Thread"})
    void aDeclaredTypeHoldsNothingThatCouldHoldMore(String type) {
        folder.drl(
                "rules.drl",
                RuleFolder.IMPORTS.stripTrailing()
                        + "\ndeclare Pair left : %s @key right : %s @key end\n".formatted(type, type)
                        + alwaysAmber("X01"));

        assertThat(refused()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("DRL701");
            assertThat(problem.problem().line()).isEqualTo(7);
            assertThat(problem.problem().message()).contains("in a field");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Own(int number) {} return new Own(1).number() == 1;",
                "interface Own { default int number() { return 1; } } return true;",
                "enum Own { ONE } return true;",
                "new Object() {{ System.exit(1); }}; return true;"
            })
    void aClassWithinAFunctionIsRefusedAtItsPlace(String body) {
        folder.rules(
                "function boolean own(Object fact) { " + body + " }\n",
                rule("X01", "$m : MilestoneStatus( own(this) )", "insertLogical( amber($m) );"));

        assertThat(refused())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.problem().file()).endsWith("rules.drl"));
    }

    @Test
    void aPackageOfJavaIsRefusedLikeAnyMistake() {
        folder.drl("rules.drl", RuleFolder.IMPORTS.replace("package office", "package java.lang") + alwaysAmber("X01"));

        assertThat(refused(folder.pack()))
                .extracting(problem -> problem.problem().message())
                .anyMatch(message -> message.contains("java.lang"));
    }

    @Test
    void aDeclaredTypeStandsInPlaceOfNoOther() {
        folder.drl(
                "rules.drl",
                RuleFolder.IMPORTS.replace("package office", "package dev.slipway.engine")
                        + "declare RuleFile name : String @key end\n"
                        + alwaysAmber("X01"));

        assertThat(refused()).isNotEmpty();
    }

    @Test
    void anInitialValueRunsNothingBeforeItIsChecked() {
        Path marker = directory.resolve("marker");
        folder.rules(
                "declare Odd made : boolean = new java.io.File(\"%s\").mkdir() end\n".formatted(marker),
                alwaysAmber("X01"));

        assertThat(refused())
                .anySatisfy(problem -> assertThat(problem.problem().message()).contains("java.io.File"));
        assertThat(marker).doesNotExist();
    }

    @Test
    void whatWasCompiledOfThePackBeforeItWasHeldStrictIsNotUsed(@TempDir Path cache) {
        RulePack pack = folder.rules(EXIT).pack().compiledBy(PackCache.at(cache));
        assertThat(ComplianceEngine.only(pack).rules()).hasSize(1);

        assertThat(refused(pack.strict())).extracting(RuleProblem::code).containsExactly("DRL701");
    }

    @Test
    void aStrictPackIsKeptInCompiledForm(@TempDir Path cache) {
        folder.rules(
                rule("X01", "$m : MilestoneStatus( milestone.name matches \"l.*\" )", "insertLogical( amber($m) );"));
        RulePack pack = folder.pack().strict().compiledBy(PackCache.at(cache));

        assertThat(judgeLaunch(ComplianceEngine.only(pack)).alerts()).hasSize(1);
        assertThat(judgeLaunch(ComplianceEngine.only(pack)).alerts()).hasSize(1);
        assertThat(cache.resolve("packs"))
                .isDirectoryContaining(file -> file.toString().endsWith(".jar"));
    }

    @Test
    void aCompilerThatKnowsNothingOfItDoesNotLeadPast() {
        CompiledRules compiled = PackCache.none().compile(folder.rules(EXIT).pack());

        assertThat(refused(folder.pack().strict().compiledBy(new CarelessCompiler(compiled))))
                .extracting(RuleProblem::code)
                .containsExactly("DRL701");
    }

    /** Gives what it has, whatever it is asked for. */
    private record CarelessCompiler(CompiledRules rules) implements RuleCompiler {

        @Override
        public CompiledRules compile(RulePack pack) {
            return rules;
        }

        @Override
        public List<RuleProblem> lint(RulePack pack, Optional<Policy> policy) {
            return List.of();
        }

        @Override
        public List<RuleProblem> inspect(RulePack pack, Optional<Policy> policy) {
            return List.of();
        }
    }
}
