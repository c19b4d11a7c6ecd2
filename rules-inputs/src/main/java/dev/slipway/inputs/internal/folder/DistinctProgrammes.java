package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports a programme whose id an earlier one in the portfolio already has. */
public final class DistinctProgrammes {

    private final Map<String, String> names = new HashMap<>();

    /** The input without its programme and with that problem, where one before it had the id. */
    public Optional<ProgrammeInput> refused(ProgrammeInput input) {
        return input.programme()
                .flatMap(programme -> Optional.ofNullable(names.putIfAbsent(programme.id(), input.name()))
                        .map(first -> refused(input, programme, first)));
    }

    private static ProgrammeInput refused(ProgrammeInput input, Programme programme, String first) {
        Provenance where = programme.provenance();
        List<Problem> problems = new ArrayList<>(input.problems());
        problems.add(new Problem(
                where.file(),
                where.line(),
                0,
                "the programme '" + programme.id() + "' is given twice in this portfolio",
                "it is also in " + first));
        return new ProgrammeInput(
                input.name(),
                Optional.empty(),
                input.updates(),
                input.policy(),
                problems,
                input.inputs(),
                input.rules(),
                input.waivers(),
                input.notes(),
                input.unmatched(),
                input.lenient());
    }
}
