package dev.slipway.compiler.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlSourceTest {

    private static final Path RULES = Path.of("..", "rules");

    private static DrlSource standard(String file) throws IOException {
        return DrlSource.parse(file, Files.readString(RULES.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milestones.drl",
                "trends.drl",
                "programme.drl",
                "dependencies.drl",
                "capacity.drl",
                "governance.drl",
                "foresight.drl",
                "schedule.drl"
            })
    void everyBracketHoldsItsConstraintsAndNothingBetweenThemButCommas(String file) throws IOException {
        DrlSource source = standard(file);

        assertThat(source.syntaxErrors()).isEmpty();
        assertThat(source.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.span().in(source.text())).startsWith("rule \"").endsWith("\nend");
            assertThat(rule.header().in(source.text())).isEqualTo("rule \"" + rule.name() + "\"");
            assertThat(rule.consequence().in(source.text()))
                    .startsWith("insertLogical(")
                    .endsWith(";");
            assertThat(rule.patterns()).isNotEmpty();
        });
        for (DrlPattern pattern :
                source.rules().stream().flatMap(r -> r.patterns().stream()).toList()) {
            assertThat(pattern.constraints())
                    .allSatisfy(constraint ->
                            assertThat(constraint.span().in(source.text())).isEqualTo(constraint.text()));
            assertThat(withoutBlanks(pattern.brackets().in(source.text())))
                    .isEqualTo(pattern.constraints().stream()
                            .map(constraint -> withoutBlanks(constraint.text()))
                            .collect(Collectors.joining(",")));
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void tellsWhatStandsInARule() throws IOException {
        DrlSource source = standard("milestones.drl");
        DrlRule overdue = source.rule("S01").orElseThrow();
        DrlPattern milestone = overdue.patterns().get(0);

        assertThat(source.packageName()).isEqualTo("dev.slipway.rules.milestones");
        assertThat(source.imports())
                .extracting(DrlImport::target, DrlImport::isStatic)
                .startsWith(
                        tuple("dev.slipway.model.facts.MilestoneStatus", false),
                        tuple("dev.slipway.engine.Finding.amber", true));
        assertThat(overdue.name()).isEqualTo("S01 overdue");
        assertThat(source.lineAt(overdue.span().offset())).isEqualTo(8);
        assertThat(milestone.type()).isEqualTo("MilestoneStatus");
        assertThat(milestone.binding()).contains("$milestone");
        assertThat(milestone.constraints())
                .extracting(DrlConstraint::text)
                .containsExactly(
                        "overdue",
                        "$late : overdueDays",
                        "$lateness : lateness",
                        "has(\"forecast\") || $late.middle >= limit(\"bands.amber\")");
        assertThat(milestone.constraints().get(1).binding()).contains("$late");
        assertThat(milestone.constraints().get(1).expression().in(source.text()))
                .isEqualTo("overdueDays");
        assertThat(overdue.consequence().in(source.text()))
                .startsWith("insertLogical( amber($milestone)")
                .endsWith(".days($late) );");
    }

    @Test
    void annotationsKeepTheirPlaceWhateverStandsInThem() {
        DrlSource source = DrlSource.parse(
                "a.drl",
                """
                rule "when (x), then"
                    @id("X01") // @id("X02")
                    @message("No \\"progress\\" (told)")
                    @bare
                    @number( 3 )
                when then end
                """);
        DrlRule rule = source.rules().get(0);

        assertThat(rule.name()).isEqualTo("when (x), then");
        assertThat(rule.annotations())
                .extracting(
                        DrlAnnotation::name, DrlAnnotation::value, a -> a.span().in(source.text()))
                .containsExactly(
                        tuple("id", "X01", "@id(\"X01\")"),
                        tuple("message", "No \"progress\" (told)", "@message(\"No \\\"progress\\\" (told)\")"),
                        tuple("bare", "", "@bare"),
                        tuple("number", "3", "@number( 3 )"));
        assertThat(rule.annotation("number").orElseThrow().valueSpan().in(source.text()))
                .isEqualTo("3");
        assertThat(rule.condition().length()).isZero();
        assertThat(rule.consequence().length()).isZero();
    }

    @Test
    void patternsInsideOtherElementsAreFoundToo() {
        DrlSource source = DrlSource.parse(
                "a.drl",
                """
                package a
                rule x when
                    /* a, comment ( */
                    $m : Milestone( open, kind == "a, (b", /* c */ $w : weight > 3 || weight < 1 )
                    not( Milestone( this != $m ) )
                    exists ( Foo( a == 1 ) or Bar( b == 2 ) )
                    ( Foo( x == 1 ) or Bar( y == 3 ) )
                    accumulate( Milestone( $v : weight ); $sum : sum($v); $sum < 2 )
                    $list : java.util.List( size > 2 ) from collect( Milestone( open ) )
                    Evidence( file != "" ) from $m.background
                    eval( $m.isOpen() )
                then
                    String end = "end"; // end
                end
                """);
        DrlRule rule = source.rules().get(0);

        assertThat(source.syntaxErrors()).isEmpty();
        assertThat(rule.elements())
                .extracting(DrlElement::kind)
                .containsExactly(
                        DrlElement.Kind.PATTERN,
                        DrlElement.Kind.NOT,
                        DrlElement.Kind.EXISTS,
                        DrlElement.Kind.ANY_OF,
                        DrlElement.Kind.ACCUMULATE,
                        DrlElement.Kind.COLLECT,
                        DrlElement.Kind.FROM,
                        DrlElement.Kind.EVAL);
        assertThat(rule.elements().get(3).span().in(source.text())).isEqualTo("( Foo( x == 1 ) or Bar( y == 3 ) )");
        assertThat(rule.elements().get(1).span().in(source.text())).isEqualTo("not( Milestone( this != $m ) )");
        assertThat(rule.elements().get(6).span().in(source.text()))
                .isEqualTo("Evidence( file != \"\" ) from $m.background");
        assertThat(rule.patterns())
                .extracting(DrlPattern::type, DrlPattern::within, DrlSourceTest::constraints)
                .contains(
                        tuple(
                                "Milestone",
                                DrlElement.Kind.PATTERN,
                                List.of("open", "kind == \"a, (b\"", "$w : weight > 3 || weight < 1")),
                        tuple("Milestone", DrlElement.Kind.NOT, List.of("this != $m")),
                        tuple("Bar", DrlElement.Kind.ANY_OF, List.of("b == 2")),
                        tuple("Milestone", DrlElement.Kind.ACCUMULATE, List.of("$v : weight")),
                        tuple("Object", DrlElement.Kind.ACCUMULATE, List.of("$sum < 2")),
                        tuple("Milestone", DrlElement.Kind.COLLECT, List.of("open")));
        assertThat(rule.consequence().in(source.text())).isEqualTo("String end = \"end\"; // end");
    }

    private static List<String> constraints(DrlPattern pattern) {
        return pattern.constraints().stream().map(DrlConstraint::text).toList();
    }

    @Test
    void aSyntaxErrorLeavesTheOtherRulesReadable() {
        DrlSource source = DrlSource.parse(
                "bad.drl",
                """
                rule "a" @id("A1") when
                 $m : Foo( a == , b )
                then
                end
                rule "b" when Bar( x > 3 ) then end
                """);

        assertThat(source.syntaxErrors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(17);
        });
        assertThat(source.rule("A1")).isPresent();
        assertThat(source.rules().get(1).patterns().get(0).constraints())
                .extracting(DrlConstraint::text)
                .containsExactly("x > 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule", "rule \"a", "rule x when A( then", "rule x @id(", "\0\u00e9 package ; end"})
    void unfinishedTextIsNoFailure(String text) {
        assertThat(DrlSource.parse("a.drl", text).text()).isEqualTo(text);
    }

    @Test
    void placesCountCharactersWhateverTheAlphabetAndLineEnd() {
        DrlSource source = DrlSource.parse(
                "a.drl", "package a\r\n// \u00fc\u4e2d\r\nrule \"\u4e2d\" when\r\n A( b == \"\u00e9\", c ) then end");

        assertThat(source.rules().get(0).patterns().get(0).constraints())
                .extracting(DrlConstraint::text)
                .containsExactly("b == \"\u00e9\"", "c");
        assertThat(source.lineAt(source.text().indexOf("c )"))).isEqualTo(4);
        assertThat(source.columnAt(source.text().indexOf("A("))).isEqualTo(2);
    }

    @Test
    void tokensAreWhatDroolsTellsApart() {
        DrlSource source = DrlSource.parse("a.drl", "rule x when A( $b >= limit(\"a.b\") /* 3 */, c != 1.5 ) then end");

        assertThat(source.tokens(source.rules().get(0).patterns().get(0).brackets()))
                .extracting(DrlToken::kind, DrlToken::value)
                .containsExactly(
                        tuple(DrlToken.Kind.WORD, "$b"),
                        tuple(DrlToken.Kind.SIGN, ">="),
                        tuple(DrlToken.Kind.WORD, "limit"),
                        tuple(DrlToken.Kind.SIGN, "("),
                        tuple(DrlToken.Kind.STRING, "a.b"),
                        tuple(DrlToken.Kind.SIGN, ")"),
                        tuple(DrlToken.Kind.SIGN, ","),
                        tuple(DrlToken.Kind.WORD, "c"),
                        tuple(DrlToken.Kind.SIGN, "!="),
                        tuple(DrlToken.Kind.NUMBER, "1.5"));
    }
}
