package dev.slipway.model.base;

/**
 * A pattern for ids: {@code *} matches any text, none included, {@code ?} for one character, and nothing else for
 * anything but itself.
 */
public record Glob(String pattern) {

    /** Whether a text matches other texts than itself. */
    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Whether the whole of the text is as the pattern says. */
    public boolean matches(String text) {
        return takes(text, false);
    }

    /** Whether all texts that are as the other pattern says are as this one says. */
    public boolean covers(Glob other) {
        return takes(other.pattern, true);
    }

    /** @param isPattern whether a star of the text may be any text, so that only a star takes it */
    private boolean takes(String text, boolean isPattern) {
        int[] wanted = pattern.codePoints().toArray();
        int[] given = text.codePoints().toArray();
        int next = 0;
        int star = -1;
        int afterStar = 0;
        int at = 0;
        while (at < given.length) {
            if (next < wanted.length && wanted[next] == '*') {
                star = next++;
                afterStar = at;
            } else if (next < wanted.length
                    && (wanted[next] == given[at] || (wanted[next] == '?' && !(isPattern && given[at] == '*')))) {
                next++;
                at++;
            } else if (star >= 0) { // only the last star need give way: those before it took as little as they could
                next = star + 1;
                at = ++afterStar;
            } else {
                return false;
            }
        }
        return pattern.codePoints().skip(next).allMatch(rest -> rest == '*');
    }
}
