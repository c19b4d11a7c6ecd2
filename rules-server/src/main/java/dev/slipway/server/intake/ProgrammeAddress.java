package dev.slipway.server.intake;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Refusal;
import java.util.regex.Pattern;

/**
 * The id of a programme as a part of addresses: more ids are fine in a file than can be asked for. What an address cannot hold is
 * refused when a programme is added, since nobody could open it.
 */
final class ProgrammeAddress {

    private static final int MOST = 200;

    /** What is refused in an address, also where it is encoded, before anything is asked for; and names that mean a folder. */
    private static final Pattern CLOSED = Pattern.compile(".*[%;\\\\/\\u2028\\u2029].*|\\.{1,2}", Pattern.DOTALL);

    private ProgrammeAddress() {}

    /**
     * Refuses an id under which a new programme could not be opened, or that means all programmes.
     *
     * @throws Refusal if it is one
     */
    static void require(String id) {
        KeptText.require("programme", id, MOST);
        if (id.equals(Caller.EVERYWHERE)) {
            throw refused("'*' stands for all programmes, so none can be called so");
        }
        if (CLOSED.matcher(id).matches()) {
            throw refused(
                    "a programme called '" + id + "' could not be opened: an address holds no % ; or \\ in a name, and"
                            + " no name that is . or ..");
        }
    }

    private static Refusal refused(String message) {
        return Refusal.invalid(
                "programme",
                message,
                "take another id, of letters, digits, blanks, - and _; its 'name' may be any text");
    }
}
