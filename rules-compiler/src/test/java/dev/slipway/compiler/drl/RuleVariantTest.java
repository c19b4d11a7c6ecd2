package dev.slipway.compiler.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.RuleFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVariantTest {

    private static final String TEXT =
            """
            package a
            import b.C
            rule "one" @id("X01") when C( d > 1, e ) then f(); end
            rule "two" when C() then g(); end
            """;

    private static final DrlSource SOURCE = DrlSource.parse("a.drl", TEXT);

    private static DrlPattern pattern() {
        return SOURCE.rules().get(0).patterns().get(0);
    }

    private static RuleVariant variant() {
        return RuleVariant.of(
                "X01 changed",
                SOURCE,
                SOURCE.rules().get(0),
                List.of(
                        new Edit(pattern().constraints().get(0).span(), "d > 2"),
                        new Edit(pattern().constraints().get(1).span(), "!e")));
    }

    @Test
    void aVariantHasItsOwnNameAndIdAndEveryEdit() {
        assertThat(variant().text())
                .isEqualTo("rule \"X01 changed\" @id(\"X01 changed\") when C( d > 2, !e ) then f(); end");
    }

    @Test
    void aRuleWithoutIdHasNoVariant() {
        assertThatThrownBy(() -> RuleVariant.of("X02", SOURCE, SOURCE.rules().get(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'two' has no @id");
    }

    @Test
    void variantsTakeThePlaceOfTheRules() {
        RuleSources pack = new RuleSources(List.of(SOURCE), new RuleFile("policy.yaml", ""));

        DrlSource changed = pack.withVariants(List.of(variant())).files().get(0);

        assertThat(changed.syntaxErrors()).isEmpty();
        assertThat(changed.rules()).extracting(DrlRule::name).containsExactly("X01 changed");
        assertThat(changed.imports()).extracting(DrlImport::target).containsExactly("b.C");
    }

    @Test
    void rulesStayWhereOneMayWaitForWhatAnotherFound() {
        DrlSource chained = DrlSource.parse("a.drl", TEXT + "declare Seen subject : String end\n");
        RuleSources pack = new RuleSources(List.of(chained), new RuleFile("policy.yaml", ""));

        assertThat(pack.withVariants(List.of()).files().get(0).rules())
                .extracting(DrlRule::name)
                .containsExactly("one", "two");
    }
}
