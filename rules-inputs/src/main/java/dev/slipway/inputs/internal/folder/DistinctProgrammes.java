package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
                .map(first -> refused(input, programme, first)));
    }

    private static ProgrammeInput refused(ProgrammeInput input, Programme programme, First first) {
        Provenance where = programme.provenance();
        List<Problem> problems = new ArrayList<>(input.problems());
        problems.add(new Problem(
                where.file(),
                where.line(),
                0,
                first.id.equals(programme.id())
                        ? "the programme '" + programme.id() + "' is given twice in this portfolio"
                        : "the programme '" + programme.id() + "' looks like another one in this portfolio",
                "it is also in " + first.name));
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
                input.rows(),
                input.lenient());
    }
}
