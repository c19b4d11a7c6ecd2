package dev.slipway.flink.check;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.programme.Programme;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Judges each range, and tells where which programme stands. */
final class JudgeSplits extends ProcessFunction<SplitStart, JudgedSplit> {

    private static final long serialVersionUID = 1L;

    static final OutputTag<ProgrammePlace> PLACES = new OutputTag<>("places", TypeInformation.of(ProgrammePlace.class));

    private final CheckPlan plan;
    private transient SplitJudge judge;

    @SuppressWarnings("NullAway.Init") // made in open
    JudgeSplits(CheckPlan plan) {
        this.plan = plan;
    }

    @Override
    public void open(OpenContext context) {
        judge = new SplitJudge(plan);
    }

    @Override
    public void processElement(SplitStart start, Context context, Collector<JudgedSplit> out) throws Exception {
        Consumer<ProgrammeInput> places = input -> input.programme()
                .ifPresent(programme -> context.output(PLACES, place(input, programme, start.split())));
        out.collect(judge.judge(start, Map.of(), places));
    }

    private static ProgrammePlace place(ProgrammeInput input, Programme programme, long split) {
        return new ProgrammePlace(
                Identifiers.seen(programme.id()),
                programme.id(),
                input.name(),
                programme.provenance().line(),
                split);
    }
}
