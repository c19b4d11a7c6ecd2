package dev.slipway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What is no programme and no report is refused with the path of what is wrong. */
class RefusalTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'programe': 'p'}                                                     | programe: is not known; did you mean 'programme'?
            {'name': 'North line'}                                                | programme: is missing
            {'programme': true}                                                   | programme: is not a text
            {'programme': 'p', 'start': 'soon-ish'}                               | start: 'soon-ish' is not a date
            {'programme': 'p', 'reporting': 'hourly'}                             | reporting: 'hourly' is none of its words
            {'programme': 'p', 'terminals': [{'id': 'a'}, {'id': 'a/b'}]}         | terminals[1]: the id 'a/b' has a slash
            {'programme': 'p', 'terminals': [{'id': 'a', 'milestones': [{'id': 'm', 'weight': -1}]}]} | terminals[0].milestones[0]: weight -1.0
            {'programme': 'p', 'terminals': [{'id': 'a', 'milestones': [{'id': 'm', 'after': ['m']}]}]} | terminals[0].milestones[0].after[0]: 'm' is not of the form
            {'programme': 'p', 'terminals': [{'id': 'a', 'location': [1]}]}       | terminals[0].location: is a latitude and a longitude
            """)
    void ofAProgramme(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json.replace('\'', '"'), Programme.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'terminal': 'a', 'milestone': 'm'}                                   | report_date: is missing
            {'report_date': 'Q1', 'terminal': 'a', 'milestone': 'm'}              | report_date: Text 'Q1' could not be parsed
            {'report_date': '1026-01-01', 'terminal': 'a', 'milestone': 'm'}      | 'reportDate' is 1026-01-01
            {'report_date': '2026-01-01', 'terminal': 'a', 'milestone': 'm', 'percent': 140} | percent 140.0 is not between 0 and 100
            {'report_date': '2026-01-01', 'terminal': 'a', 'milestone': 'm', 'actual': 'by 2026'} | actual: an actual date says when it happened
            {'report_date': '2026-01-01', 'terminal': 'a', 'measure': 'TEU/year'} | basis: is missing
            """)
    void ofAReport(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json.replace('\'', '"'), StatusUpdate.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aReportOfAnotherKindThanAskedFor() {
        String reading =
                "{\"report_date\": \"2026-01-01\", \"terminal\": \"a\", \"measure\": \"TEU/year\", \"basis\": \"nominal\", \"value\": 1}";

        assertThat(MAPPER.readValue(reading, StatusUpdate.class)).isInstanceOf(CapacityReading.class);
        assertThatThrownBy(() -> MAPPER.readValue(reading, MilestoneUpdate.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("is no MilestoneUpdate");
    }

    @Test
    void aRowOfAStatusFileIsAReport() {
        String row = "{\"report_date\": \"2026-03-05\", \"terminal\": \"harbour\", \"milestone\": \"opening\","
                + " \"forecast\": \"2026-11\", \"percent\": 40, \"author\": null}";

        assertThat(MAPPER.readValue(row, MilestoneUpdate.class))
                .isEqualTo(MilestoneUpdate.of(
                                LocalDate.of(2026, 3, 5),
                                new dev.slipway.model.programme.MilestoneId("harbour", "opening"))
                        .forecast("2026-11")
                        .percent(40)
                        .build());
    }
}
