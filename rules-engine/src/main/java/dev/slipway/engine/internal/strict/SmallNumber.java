package dev.slipway.engine.internal.strict;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** A number that stands in the text of a rule, and is small enough for as many things to be written down. */
final class SmallNumber {

    private SmallNumber() {}

    static boolean isPushedBy(@Nullable AbstractInsnNode step) {
        int opcode = step == null ? Opcodes.NOP : step.getOpcode();
        boolean isTiny = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5;
        return isTiny || opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH;
    }
}
