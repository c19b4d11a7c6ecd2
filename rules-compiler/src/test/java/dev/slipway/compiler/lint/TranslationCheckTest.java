package dev.slipway.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lint says of the texts of rules in other languages. */
class TranslationCheckTest {

    private static final String RULE =
            """
            package examples

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "late X01"
                @id("X01")
                @title("Late")
                @on("open milestone")
                @message("{milestone} is late")
            when
                $milestone : MilestoneStatus( overdue )
            then
                insertLogical( amber($milestone) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void textsOfTheRulesOfThePackAreFine() throws IOException {
        assertThat(lint("# X09.title=a remark\nX01.title=Поздно\nX01.message=\\\n  {milestone} ({asOf})\n"))
                .isEmpty();
    }

    @Test
    void ruleThatThereIsNotIsTold() throws IOException {
        assertThat(lint("X01.title=Поздно\nX02.title=Поздно\n"))
                .extracting(RuleProblem::toString)
                .containsExactly(place(2, 1) + "warning DRL308  this pack has no rule 'X02'\n"
                        + "    2 | X02.title=Поздно\n"
                        + "      | ^^^  did you mean 'X01'?");
    }

    @Test
    void aKeyWithoutATextIsTold() throws IOException {
        assertThat(lint("X01.title=Поздно\nX01.message=\n"))
                .extracting(RuleProblem::toString)
                .containsExactly(place(2, 1)
                        + "warning DRL308  'X01.message' has no text, so that the rule says it in its own language\n"
                        + "    2 | X01.message=\n"
                        + "      | ^^^^^^^^^^^  write the text, or leave the line out");
    }

    @Test
    void textThatARuleHasNotIsTold() throws IOException {
        assertThat(lint("X01.titl=Поздно\n"))
                .extracting(RuleProblem::toString)
                .containsExactly(place(1, 5) + "warning DRL308  a rule has no text 'titl'\n"
                        + "    1 | X01.titl=Поздно\n"
                        + "      |     ^^^^  did you mean 'title'?");
    }

    @Test
    void valueThatTheRuleHasNotIsToldOnItsLineOfALongText() throws IOException {
        assertThat(lint("X01.message=поздно: \\\n  {milestoen}\n"))
                .extracting(RuleProblem::toString)
                .containsExactly(place(2, 4) + "error DRL306  nothing gives 'milestoen' a value\n"
                        + "    2 |   {milestoen}\n"
                        + "      |    ^^^^^^^^^  did you mean 'milestone'?");
    }

    private List<RuleProblem> lint(String texts) throws IOException {
        Files.writeString(folder.resolve("late.drl"), RULE);
        Files.writeString(folder.resolve("messages_ru.properties"), texts);
        return RulePack.fromDirectory(folder).lint();
    }

    private String place(int line, int column) {
        return folder.resolve("messages_ru.properties") + ":" + line + ":" + column + "  ";
    }
}
