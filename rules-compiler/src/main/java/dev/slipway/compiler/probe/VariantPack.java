package dev.slipway.compiler.probe;

import dev.slipway.compiler.compile.PackCompiler;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.RulePack;

/** The pack of rules that were made of an author's to learn something about them. */
public final class VariantPack {

    private VariantPack() {}

    /** The pack of these sources, whose rules need not find anything, nor on what they say they judge. */
    public static RulePack of(RuleSources variants) {
        return variants.pack().compiledBy(PackCompiler.ofVariants());
    }
}
