package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Identifiers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports a programme whose id an earlier one in the portfolio already has, or one that looks the same. */
public final class DistinctProgrammes {

    private final Map<String, First> firsts = new HashMap<>();

    private record First(String id, String name) {}

    /** The input without its programme and with that problem, where one before it had the id. */
    public Optional<ProgrammeInput> refused(ProgrammeInput input) {
        return input.programme().flatMap(programme -> Optional.ofNullable(
                        firsts.putIfAbsent(Identifiers.seen(programme.id()), new First(programme.id(), input.name())))
                .map(first -> input.givenAgain(first.id, first.name)));
    }
}
