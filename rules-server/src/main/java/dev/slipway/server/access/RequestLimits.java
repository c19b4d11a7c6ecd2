package dev.slipway.server.access;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Settings;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** How often one may ask, and how often one may guess. */
@Component
public class RequestLimits {

    /** So many seconds' worth may come at once. */
    private static final int SECONDS_AT_ONCE = 10;

    private static final int GUESSES_AT_ONCE = 30;
    private static final double GUESSES_A_SECOND = 0.5;

    private final Allowance requests;
    private final Allowance guesses = new Allowance(GUESSES_AT_ONCE, GUESSES_A_SECOND, System::nanoTime);

    RequestLimits(Settings settings) {
        int rate = settings.requestsPerSecond();
        this.requests = new Allowance((double) rate * SECONDS_AT_ONCE, rate, System::nanoTime);
    }

    /** Counts a request, and says how long its caller is to wait: zero where it may go on. */
    public Duration request(Caller caller) {
        return requests.take(caller.principal());
    }

    /** How long nobody at that address may try a token or a password: zero where they may. */
    public Duration guess(String address) {
        return guesses.pause(address);
    }

    /** Counts a token that is none, or a password. */
    public void wrongGuess(String address) {
        guesses.take(address);
    }

    @EventListener
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            guesses.take(details.getRemoteAddress());
        }
    }
}
