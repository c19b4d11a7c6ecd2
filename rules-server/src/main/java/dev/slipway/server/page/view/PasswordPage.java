package dev.slipway.server.page.view;

import java.util.Optional;

/**
 * Where somebody chooses a new password.
 *
 * @param name whose it is; empty where a link leads nowhere any more
 * @param code of the link that led here; empty for who is signed in
 * @param isWrong whether the old password that was typed is not theirs
 * @param isDone whether it was changed
 */
public record PasswordPage(Optional<String> name, Optional<String> code, boolean isWrong, boolean isDone) {}
