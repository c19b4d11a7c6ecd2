package dev.slipway.inputs;

import dev.slipway.inputs.internal.draft.FirstDraft;

/** A programme that nothing is known of yet but its name. */
public final class NewProgramme {

    private NewProgramme() {}

    /**
     * A {@code programme.yaml} to be filled in: it can be judged as it is.
     *
     * @param site the name of the first terminal; blank where the programme is one site
     */
    public static String yaml(String name, String site) {
        return FirstDraft.yaml(name, site);
    }
}
