package dev.slipway.server.programme;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All definitions that programmes ever had. */
@Component
public class DefinitionTable extends DocumentTable {

    DefinitionTable(JdbcClient jdbc) {
        super(jdbc, "programme_definition");
    }
}
