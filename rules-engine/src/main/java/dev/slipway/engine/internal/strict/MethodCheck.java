package dev.slipway.engine.internal.strict;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Checks each step of a compiled method. */
final class MethodCheck {

    private static final String ACCUMULATORS = "org/drools/core/base/accumulators/";
    private static final String PATTERN = "com/google/re2j/Pattern";

    private final PackClasses classes;
    private final AllowedMembers allowed;
    private final ClassNode type;
    private final MethodNode method;
    private final Findings findings;

    MethodCheck(PackClasses classes, AllowedMembers allowed, ClassNode type, MethodNode method, Findings findings) {
        this.classes = classes;
        this.allowed = allowed;
        this.type = type;
        this.method = method;
        this.findings = findings;
    }

    void check() {
        method.tryCatchBlocks.forEach(this::check);
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof MethodInsnNode call) {
                checkCall(call.owner, call.name, call.desc);
            } else if (step instanceof FieldInsnNode field) {
                check(field);
            } else if (step instanceof InvokeDynamicInsnNode dynamic) {
                check(dynamic);
            } else if (step instanceof LdcInsnNode constant) {
                checkConstant(constant.cst);
            } else if (targets(step).anyMatch(target -> isBefore(target, step))) {
                findings.add("", "loop", Findings.ASK_FACT);
            } else {
                checkOther(step);
            }
        }
    }

    /** What is made of a rule may call what else is made of its pack: all of that is checked. */
    private void checkCall(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            if (!name.equals("clone")) {
                findings.addCall("java/lang/Object", name);
            }
            return;
        }
        if (classes.has(owner)) {
            if (classes.method(owner, name, descriptor).isEmpty()) {
                checkCall(superName(owner), name, descriptor);
            }
            return;
        }
        if (!allowed.has(owner, name, descriptor) && !isOfDrools(owner, name)) {
            findings.addCall(owner, name);
        }
    }

    /** What Drools puts where no author can write: the patterns of matches, and the comparison of declared types. */
    private boolean isOfDrools(String owner, String name) {
        boolean isPattern = owner.equals(PATTERN) && name.equals("compile") && method.name.equals("<clinit>");
        boolean isComparison = owner.equals("java/lang/Object")
                && name.equals("getClass")
                && method.name.equals("equals")
                && type.interfaces.contains(StrictCheck.DECLARED);
        return isPattern || isComparison;
    }

    private String superName(String owner) {
        return Objects.requireNonNull(classes.byName().get(owner), owner).superName;
    }

    private void check(FieldInsnNode field) {
        boolean isWrite = field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
        if (!classes.has(field.owner) && (isWrite || !allowed.has(field.owner, field.name, ""))) {
            findings.addField(field.owner, field.name);
        }
    }

    /** Texts are put together so, and an accumulate is given its function so; nothing else is. */
    private void check(InvokeDynamicInsnNode dynamic) {
        boolean isText = dynamic.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && Stream.of(dynamic.bsmArgs).noneMatch(MethodCheck::isCode);
        if (isText || isAccumulator(dynamic)) {
            return;
        }
        Stream.of(dynamic.bsmArgs)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .filter(handle -> !classes.has(handle.getOwner()))
                .forEach(handle -> checkCall(handle.getOwner(), handle.getName(), handle.getDesc()));
        findings.add("->", "use a lambda or a method reference", Findings.ASK_FACT);
    }

    private static boolean isCode(Object argument) {
        return argument instanceof Handle || argument instanceof ConstantDynamic;
    }

    private boolean isAccumulator(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && dynamic.desc.equals("()Ljava/util/function/Supplier;")
                && dynamic.bsmArgs[1] instanceof Handle made
                && made.getOwner().startsWith(ACCUMULATORS)
                && allowed.has(made.getOwner(), made.getName(), made.getDesc());
    }

    private void checkConstant(Object constant) {
        if (!(constant instanceof Type named)) {
            if (isCode(constant)) {
                findings.add("", "use a constant that code computes", Findings.LEAVE_OUT);
            }
            return;
        }
        Type element = named.getSort() == Type.ARRAY ? named.getElementType() : named;
        boolean isType = element.getSort() != Type.METHOD;
        boolean isPrimitive = isType && element.getSort() != Type.OBJECT;
        String name = element.getInternalName();
        if (!isType || (!isPrimitive && !classes.has(name) && !allowed.hasType(name))) {
            findings.addType(name);
        }
    }

    private void checkOther(AbstractInsnNode step) {
        switch (step.getOpcode()) {
            case Opcodes.MONITORENTER -> findings.add("synchronized", "lock", Findings.LEAVE_OUT);
            case Opcodes.MULTIANEWARRAY -> findings.add("new", "make arrays of arrays", Findings.LEAVE_OUT);
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> checkArray(step);
            default -> {
                // reads, writes and computes its own values
            }
        }
    }

    /** Of a size that stands in the text: each element was written down. */
    private void checkArray(AbstractInsnNode step) {
        boolean isOfEnum = method.name.equals("values") && "java/lang/Enum".equals(type.superName);
        if (!isOfEnum && !SmallNumber.isPushedBy(step.getPrevious())) {
            findings.add("new", "make an array of a size that it computes", Findings.LEAVE_OUT);
        }
    }

    private void check(TryCatchBlockNode block) {
        if (block.type == null || !allowed.hasType(block.type)) {
            String caught = block.type == null ? "everything" : block.type.replace('/', '.');
            findings.add("catch", "catch " + caught, "leave it out: a rule that fails is named");
        }
    }

    private static Stream<LabelNode> targets(AbstractInsnNode step) {
        if (step instanceof JumpInsnNode jump) {
            return Stream.of(jump.label);
        }
        if (step instanceof LookupSwitchInsnNode choice) {
            return Stream.concat(Stream.of(choice.dflt), choice.labels.stream());
        }
        return step instanceof TableSwitchInsnNode choice
                ? Stream.concat(Stream.of(choice.dflt), choice.labels.stream())
                : List.<LabelNode>of().stream();
    }

    private boolean isBefore(LabelNode target, AbstractInsnNode step) {
        return method.instructions.indexOf(target) < method.instructions.indexOf(step);
    }
}
