package dev.slipway.server.page.view;

import dev.slipway.server.audit.AuditLog.AuditRow;
import java.util.List;
import java.util.Optional;

/** What was done, by whom, the newest first. */
public record AuditPage(List<AuditRow> rows, Optional<String> next) {

    public AuditPage {
        rows = List.copyOf(rows);
    }
}
