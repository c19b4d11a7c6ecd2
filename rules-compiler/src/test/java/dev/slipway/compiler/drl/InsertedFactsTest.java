package dev.slipway.compiler.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsertedFactsTest {

    private static boolean areIn(String text) {
        return InsertedFacts.areIn(List.of(new DrlFile("rules.drl", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insertLogical( amber($m) );",
                "insertLogical(Finding.red($m));",
                "insertLogical( info($m).redIf($late > 30).days($late) ); // not insert( $m )"
            })
    void findingsAreNoFacts(String consequence) {
        assertThat(areIn(consequence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insertLogical( new Watched($m) );",
                "insert( $m );",
                "insertLogical( amber($m) ); insert( $m );",
                "Office.report(drools, $m);",
                "kcontext.getKieRuntime();",
                "insertLogical( amberOf($m) );"
            })
    void anythingElseThatIsInsertedOrMayBeIsAFact(String consequence) {
        assertThat(areIn(consequence)).isTrue();
    }
}
