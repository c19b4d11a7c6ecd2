package dev.slipway.workbench.test.internal;

import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.ProbeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which steps of a condition were met by something, and which were failed by something that had come so far. */
record StepsTaken(List<ProbeStep> steps, Map<ProbeStep, List<PartialMatch>> matches) {

    List<ProbeStep> met() {
        return steps.stream().filter(matches::containsKey).toList();
    }

    List<ProbeStep> failed() {
        List<ProbeStep> failed = new ArrayList<>();
        for (ProbeStep step : steps) {
            List<PartialMatch> met = matches.getOrDefault(step, List.of());
            boolean isFailed = step.number() == 0
                    ? met.isEmpty()
                    : matches.getOrDefault(steps.get(step.number() - 1), List.of()).stream()
                            .anyMatch(before -> met.stream().noneMatch(after -> after.continues(before)));
            if (isFailed) {
                failed.add(step);
            }
        }
        return failed;
    }
}
