package dev.slipway.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.DrlSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    open                                          ~ open
                    !overdue                                      ~ not overdue
                    deadline.endedBefore(today)                   ~ deadline ended before today
                    $late >= limit("bands.amber")                 ~ late is at least bands.amber
                    has("deadline", "4 forecasts")                ~ has deadline and 4 forecasts
                    $weakness != ""                               ~ weakness is not empty
                    !forecastWeakness.empty                       ~ forecast weakness is not empty
                    open && history.moves.empty                   ~ open and history moves is empty
                    $a.certain || ( $a.possible && statedClosely) ~ a certain or (a possible and stated closely)
                    $x > limit("a.b") || has(limit("c.d"))        ~ x is above a.b or has c.d
                    """)
    void constraintsReadAloud(String constraint, String words) {
        String before = "rule \"r\" when MilestoneStatus( ";
        DrlSource source = DrlSource.parse("r.drl", before + constraint + " ) then end");

        assertThat(ConstraintWords.of(source.tokens(source.rules()
                        .get(0)
                        .patterns()
                        .get(0)
                        .constraints()
                        .get(0)
                        .span())))
                .isEqualTo(words);
    }
}
