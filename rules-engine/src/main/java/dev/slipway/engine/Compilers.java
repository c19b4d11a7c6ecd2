package dev.slipway.engine;

import dev.slipway.engine.internal.pack.PackFiles;
import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the compiler of rules. */
final class Compilers {

    private Compilers() {}

    /** @throws RuleException if there is none, at the first of the files that need it */
    static RuleCompiler present(PackFiles files) {
        // Through the engine's own class loader, which finds it whatever the thread's own one is.
        return ServiceLoader.load(RuleCompiler.class, RuleCompiler.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> missing(files));
    }

    private static RuleException missing(PackFiles files) {
        String message = "nothing is here that compiles rules of one's own";
        String hint = "depend on dev.slipway:slipway-rules-compiler as well; the standard rules alone do not need it";
        return new RuleException(ProblemCode.NO_COMPILER, List.of(new Problem(files.firstPath(), 0, 0, message, hint)));
    }
}
