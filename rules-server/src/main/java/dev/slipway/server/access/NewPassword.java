package dev.slipway.server.access;

import dev.slipway.server.base.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A password that somebody chose.
 *
 * @param text of 12 to 200 characters
 */
record NewPassword(String text) {

    private static final int LEAST = 12;
    private static final int MOST = 200;

    /**
     * Of what was typed.
     *
     * @throws Refusal if it is too short or too long
     */
    static NewPassword of(String typed) {
        if (typed.length() < LEAST || typed.length() > MOST) {
            throw Refusal.invalid(
                    "password",
                    "a password has " + LEAST + " to " + MOST + " characters",
                    "take a few words that belong together for nobody else");
        }
        return new NewPassword(typed);
    }

    String hash(PasswordEncoder encoder) {
        return String.valueOf(encoder.encode(text));
    }

    /** Nothing that a log may hold. */
    @Override
    public String toString() {
        return "a password";
    }
}
