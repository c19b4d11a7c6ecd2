package dev.slipway.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections of the pool. Once the database is known to be away only one caller in a while waits to see whether it is back,
 * and all others are told at once: a request asks for several connections, and would wait for each of them. That it went
 * away and that it is back is told once in the log.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDataSource.class);
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final AtomicBoolean hasAnswered = new AtomicBoolean();
    private final AtomicBoolean isAway = new AtomicBoolean();
    private final AtomicLong triedAt = new AtomicLong();

    GuardedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isAway.get() && !isMyTurnToTry()) {
            throw new SQLTransientConnectionException("the database does not answer");
        }
        try {
            Connection connection = super.getConnection();
            hasAnswered.set(true);
            if (isAway.compareAndSet(true, false)) {
                LOG.info("the database answers again");
            }
            return connection;
        } catch (SQLException e) {
            note(e);
            throw e;
        }
    }

    private boolean isMyTurnToTry() {
        long last = triedAt.get();
        long now = System.nanoTime();
        return now - last > PAUSE && triedAt.compareAndSet(last, now);
    }

    /**
     * Where nothing is said of why, all connections are in use, and the database is there. One that was never there is told by whoever
     * starts the server.
     */
    private void note(SQLException failure) {
        Throwable cause = failure.getCause();
        if (cause == null || !hasAnswered.get()) {
            return;
        }
        triedAt.set(System.nanoTime());
        if (isAway.compareAndSet(false, true)) {
            LOG.warn("the database does not answer: {}", cause.getMessage());
        }
    }
}
