package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTest {

    private static final MilestoneId ID = new MilestoneId("port", "opening");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** All methods of the builders that take one value which may be null. */
    static Stream<Arguments> builderMethods() {
        return Stream.of(
                        Programme.of("network"),
                        Terminal.of("port"),
                        Milestone.of("port", "opening"),
                        CapacityTarget.of("TEU/year"),
                        MilestoneUpdate.of(DAY, ID))
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 1)
                        .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                        .map(method -> Arguments.of(method, builder)));
    }

    @ParameterizedTest
    @MethodSource("builderMethods")
    void aBuilderRefusesNullAndNamesTheProperty(Method method, Object builder) {
        Throwable refusal = catchThrowable(() -> method.invoke(builder, new Object[] {null}));

        assertThat(refusal).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + method.getName() + "' is null; where there is none, leave it out");
    }

    @Test
    void whatReadsRefusesNullToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateWindow.parse(null))
                .withMessageContaining("'text' is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.fromJson((Map<String, ?>) null))
                .withMessageContaining("'members' is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusUpdate.fromJson((Map<String, ?>) null))
                .withMessageContaining("'members' is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "1899-12-31", "3000-01-01"})
    void aYearThatNoPlanSpeaksOfIsRefusedWhereItEnters(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MilestoneUpdate.of(day, ID).build())
                .withMessage("'reportDate' is " + day + ", which is not within the years 1900 to 2999");
        assertThatIllegalArgumentException().isThrownBy(() -> DateWindow.day(day));
        assertThatIllegalArgumentException().isThrownBy(() -> DateWindow.between(DAY, day, "some day"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rebaseline(DateWindow.day(DAY), "board", "flood", day, Provenance.none()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "1899-12-31T00:00:00Z",
                "1899-12-31T18:29:59Z",
                "2999-12-31T18:30:00Z"
            })
    void aMomentOnADayThatNoPlanSpeaksOfIsRefused(Instant moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MilestoneUpdate.of(DAY, ID).at(moment, ZoneId.of("+05:30")))
                .withMessageEndingWith("which is not within the years 1900 to 2999");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31T18:30:00Z, 1900-01-01", "2999-12-31T18:29:59Z, 2999-12-31"})
    void theFirstAndTheLastMomentOfThoseYearsAreTaken(Instant moment, LocalDate day) {
        assertThat(MilestoneUpdate.of(DAY, ID)
                        .at(moment, ZoneId.of("+05:30"))
                        .build()
                        .reportDate())
                .isEqualTo(day);
    }

    @Test
    void aListIsCopiedAndHasNoNullInIt() {
        assertThat(Required.all("keys", List.of("A1"))).containsExactly("A1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Required.all("keys", Arrays.asList("A1", null)))
                .withMessageContaining("'keys' is null");
    }

    @Test
    void aMilestoneTakesOnlyWhatComesBeforeItself() {
        Milestone.Builder other = Milestone.of("port", "other");
        Milestone waiting = Milestone.of("port", "opening")
                .after(new MilestoneId("port", "other"), 5)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.after(waiting.after().get(0)).build())
                .withMessage("'after' of port/other is given what comes before port/opening");
    }

    @Test
    void aProgrammeIsNotCalledLikeOneOfSeveralTerminals() {
        Programme.Builder port =
                Programme.of("port").terminal(Terminal.of("port").build());
        assertThat(port.build().subjects()).containsExactly("port", "port");

        port.terminal(Terminal.of("airport").build());
        assertThatIllegalArgumentException()
                .isThrownBy(port::build)
                .withMessage("'port' is the id of the programme and of one of its terminals");
    }
}
