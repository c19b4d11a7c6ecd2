package dev.slipway.server.intake;

import dev.slipway.server.base.Content;
import java.util.Optional;

/**
 * Reports as they were sent.
 *
 * @param name of the file, whose ending shows its format
 * @param isNamed whether evidence is to call it so
 * @param source {@code api}, {@code upload} or {@code page}
 * @param key under which the sender may send it again without doubt
 */
public record Sent(String name, Content content, boolean isNamed, String source, Optional<String> key) {}
