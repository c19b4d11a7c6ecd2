package dev.slipway.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.DataException;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

/** What a client is told about a failure. */
class SlipwayProblemsTest {

    private static DataException wrongData() {
        return new DataException(List.of(new Problem("reports.csv", 2, 1, "unknown terminal 'secret'", "")));
    }

    @Test
    void reportsThatDoNotFitAreTheClientsAndNotRepeated() {
        ProblemDetail problem = new SlipwayProblems(false).problem(wrongData());

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).isEqualTo("1 report does not fit the programme");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void whoWantsItIsToldAll() {
        assertThat(new SlipwayProblems(true).problem(wrongData()).getProperties())
                .extractingByKey("problems")
                .asString()
                .contains("reports.csv:2", "secret");
    }

    @Test
    void aRuleThatFailsIsNamed() {
        ProblemDetail problem =
                new SlipwayProblems(false).problem(new RunawayRuleException("rule X02", "it looks at the secret"));

        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getProperties()).isEqualTo(Map.of("rule", "rule X02"));
        assertThat(problem.toString()).doesNotContain("secret");
    }
}
