package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlFile;
import java.util.List;
import java.util.Optional;

/** Tries whether Drools can use some files of rules. */
@FunctionalInterface
public interface PackTrial {

    /** Why Drools cannot use them; empty where it can. */
    Optional<String> refusal(List<DrlFile> files);
}
