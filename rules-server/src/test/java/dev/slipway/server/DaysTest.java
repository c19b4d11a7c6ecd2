package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.DayTick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DaysTest {

    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T19:30:00Z, Asia/Almaty, 00:00, 2026-11-29",
        "2026-11-28T19:30:00Z, America/New_York, 00:00, 2026-11-28",
        "2026-11-29T05:30:00Z, America/New_York, 00:00, 2026-11-29",
        "2026-11-29T00:30:00Z, Asia/Almaty, 06:00, 2026-11-28",
        "2026-11-29T01:30:00Z, Asia/Almaty, 06:00, 2026-11-29",
        "2026-03-29T00:59:00Z, Europe/Berlin, 02:30, 2026-03-28",
        "2026-03-29T01:00:00Z, Europe/Berlin, 02:30, 2026-03-29",
        "2026-10-25T00:29:00Z, Europe/Berlin, 02:30, 2026-10-24",
        "2026-10-25T00:30:00Z, Europe/Berlin, 02:30, 2026-10-25",
    })
    void aDayBeginsWhereTheProgrammeIs(Instant moment, ZoneId zone, LocalTime cutoff, LocalDate day) {
        assertThat(ServerClock.day(moment, zone, cutoff)).isEqualTo(day);
    }

    @Test
    void daysThatWereMissedAreOneJudgementThatNamesThem() {
        String id = server.programme();

        passADay(server, id, 5);

        JsonNode judgements =
                server.get("/programmes/" + id + "/judgements").json().path("items");
        assertThat(judgements.size()).isEqualTo(2);
        assertThat(judgements.path(0).path("cause").asString()).isEqualTo("day");
        assertThat(judgements.path(0).path("missed").size()).isEqualTo(4);
        assertThat(judgements.path(0).path("asOf").asString())
                .isEqualTo(
                        server.get("/programmes/" + id).json().path("judgedOn").asString());
    }

    @Test
    void theDayNeverGoesBack() {
        String id = server.programme();
        server.database()
                .sql("update programme set judged_on = ? where id = ?")
                .params(LocalDate.of(2090, 1, 1), id)
                .update();

        server.bean(DayTick.class).tick();
        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,2031-05-01\n",
                "Content-Type",
                "text/csv");

        assertThat(server.get("/programmes/" + id).json().path("judgedOn").asString())
                .isEqualTo("2090-01-01");
    }

    /** Lets a programme have been judged some days ago, and the clock tick. */
    static void passADay(TestServer server, String programme, int days) {
        server.database()
                .sql("update programme set judged_on = ? where id = ?")
                .params(server.bean(ServerClock.class).now().toLocalDate().minusDays(days), programme)
                .update();
        server.bean(DayTick.class).tick();
    }
}
