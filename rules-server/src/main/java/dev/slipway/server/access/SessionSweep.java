package dev.slipway.server.access;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Forgets who is no longer signed in; here, and not by the repository, whose failures would each be told at length. */
@Component
class SessionSweep {

    private final JdbcIndexedSessionRepository sessions;

    SessionSweep(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelayString = "60s", fixedDelayString = "60s")
    void sweep() {
        sessions.cleanUpExpiredSessions();
    }
}
