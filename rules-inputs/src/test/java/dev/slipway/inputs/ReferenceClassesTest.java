package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reference classes by name and in files. */
class ReferenceClassesTest {

    private static final String HEADER = "series,ahead_days,remaining_days,slip_days,stage\n";

    @TempDir
    private Path here;

    @Test
    void theClassesThatComeWithSlipwayAreSound() {
        assertThat(ReferenceClasses.names()).containsExactly("nyc-public-works");
        ReferenceClass publicWorks = ReferenceClasses.of("nyc-public-works", here);

        assertThat(publicWorks.milestones()).isEqualTo(151);
        assertThat(publicWorks.movements()).hasSize(5_020);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Movement> movements =
                List.of(new Movement(0, 90, 400, 30, "design, detailed"), new Movement(3, 1, -20, -5, ""));
        StringWriter text = new StringWriter();
        ReferenceClasses.write(movements, text);
        Files.writeString(here.resolve("own.csv"), text.toString());

        assertThat(ReferenceClasses.of("own.csv", here).movements()).isEqualTo(movements);
    }

    @Test
    void aNameThatIsNotKnownIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> ReferenceClasses.of("nyc-public-work", here))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no reference class of this name")
                .hasMessageContaining("did you mean 'nyc-public-works'?");
    }

    @Test
    void everyMistakeOfAFileIsToldWithItsPlace() throws IOException {
        assertRefused(HEADER + "0,90,many,30,design\n0,0,400,30,design\n", ":2:6", "'remaining_days' is 'many'", ":3");
        assertRefused("ahead,slip\n1,2\n", "this is not the file of a reference class");
        assertRefused(HEADER, "holds no movement");
        assertRefused(HEADER + "0,90,400,99999999,x\n", "not a whole number up to 400000");
        assertThatThrownBy(() -> ReferenceClasses.of("none.csv", here)).hasMessageContaining("there is no such file");
    }

    private void assertRefused(String text, String... parts) throws IOException {
        Files.writeString(here.resolve("class.csv"), text);
        assertThatThrownBy(() -> ReferenceClasses.of("class.csv", here))
                .isInstanceOf(InputException.class)
                .message()
                .contains(parts);
    }
}
