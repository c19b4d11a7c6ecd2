package dev.slipway.model.base;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be an id: any text without a slash, control characters or outer blanks; upper and lower case differ. */
public final class Identifiers {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Z}+");

    private Identifiers() {}

    /**
     * What is seen of an id. Two ids of which the same is seen differ only in how letters are composed, in the kind of their
     * blanks, or in characters that do not show: nobody can tell them apart, so one of them is likely a mistake.
     */
    public static String seen(String id) {
        String shown =
                UNSEEN.matcher(Normalizer.normalize(id, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(shown).replaceAll(" ").strip();
    }

    /**
     * Returns the id unchanged.
     *
     * @throws IllegalArgumentException if it cannot be an id; the message says why
     */
    public static String require(String id) {
        Optional<String> complaint = complaint(Required.present("id", id));
        if (complaint.isPresent()) {
            throw new IllegalArgumentException(complaint.get());
        }
        return id;
    }

    /** Whether the text can be an id. */
    public static boolean isValid(String text) {
        return complaint(text).isEmpty();
    }

    /** What is wrong with the text as an id; empty where it can be one. */
    public static Optional<String> complaint(String id) {
        if (id.isBlank()) {
            return Optional.of("an id cannot be empty");
        }
        if (!id.equals(id.strip())) {
            return Optional.of("the id '" + id + "' begins or ends with a blank");
        }
        return id.chars().anyMatch(letter -> letter == '/' || Character.isISOControl(letter))
                ? Optional.of("the id '" + id + "' has a slash or a control character")
                : Optional.empty();
    }
}
