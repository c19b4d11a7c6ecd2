package dev.slipway.inputs;

import dev.slipway.inputs.internal.programme.WaiversReader;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import java.util.List;

/**
 * Waivers that a host received as bytes: what is made of them is what {@link Inputs} would make of a {@code waivers.yaml} in a
 * folder.
 *
 * @param waivers those that are sound, in their order
 * @param problems everything wrong with them
 */
public record ReceivedWaivers(List<Waiver> waivers, List<Problem> problems) {

    public ReceivedWaivers {
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
    }

    /**
     * Reads waivers as {@code waivers.yaml} holds them; as JSON where the name ends so.
     *
     * @param name what problems call it
     */
    public static ReceivedWaivers read(String name, byte[] content, InputLimits limits) {
        ReadingLog log = new ReadingLog(limits);
        byte[] kept = content.clone();
        List<Waiver> read = new DocumentReader(log)
                .read(Source.of(name, kept), WaiversReader::read)
                .orElse(List.of());
        return new ReceivedWaivers(read, log.problems());
    }
}
