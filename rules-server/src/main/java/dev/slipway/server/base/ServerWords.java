package dev.slipway.server.base;

import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the server says to people, on pages and by mail. */
@Component
public class ServerWords {

    private static final String FOLDER = "/dev/slipway/server/page/";

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public ServerWords() {
        for (Language language : Language.values()) {
            words.put(language, Words.of(language, file -> ServerWords.class.getResourceAsStream(FOLDER + file)));
        }
    }

    public Words in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
