package dev.slipway.server.pack;

import dev.slipway.server.programme.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All thresholds that programmes ever had of their own. */
@Component
public class PolicyTable extends DocumentTable {

    PolicyTable(JdbcClient jdbc) {
        super(jdbc, "programme_policy");
    }
}
