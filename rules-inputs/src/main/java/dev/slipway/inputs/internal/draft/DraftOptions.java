package dev.slipway.inputs.internal.draft;

import java.util.Optional;

/**
 * What the user wants of a draft that the files do not say.
 *
 * @param id of the programme; where absent, it is made of the title of the newest file
 * @param terminalLevel which level of groups is the terminals, the outermost being 1; where absent, it is found
 */
public record DraftOptions(Optional<String> id, Optional<Integer> terminalLevel) {}
