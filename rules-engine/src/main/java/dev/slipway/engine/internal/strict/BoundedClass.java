package dev.slipway.engine.internal.strict;

import dev.slipway.engine.strict.Bounds;
import dev.slipway.engine.strict.PlainListFunction;
import dev.slipway.engine.strict.PlainSetFunction;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A class of a strict pack, which looks at each text and collection when it makes one. */
final class BoundedClass {

    private static final String BOUNDS = Type.getInternalName(Bounds.class);
    private static final Set<String> GROWING = Set.of(
            "java/lang/String",
            "java/util/Collection",
            "java/util/List",
            "java/util/Map",
            "java/util/Optional",
            "java/util/Set");
    private static final Map<String, String> PLAIN = Map.of(
            "org/drools/core/base/accumulators/CollectListAccumulateFunction",
            Type.getInternalName(PlainListFunction.class),
            "org/drools/core/base/accumulators/CollectSetAccumulateFunction",
            Type.getInternalName(PlainSetFunction.class));

    private final ClassNode type = new ClassNode();

    private BoundedClass(byte[] bytes) {
        new ClassReader(bytes).accept(type, 0);
    }

    static byte[] of(byte[] bytes) {
        BoundedClass bounded = new BoundedClass(bytes);
        bounded.type.methods.forEach(BoundedClass::bound);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        bounded.type.accept(writer);
        return writer.toByteArray();
    }

    private static void bound(MethodNode method) {
        for (AbstractInsnNode step : method.instructions.toArray()) {
            if (step instanceof MethodInsnNode call && call.owner.startsWith("java/")) {
                if (makes(call.desc)) {
                    method.instructions.insert(step, look("requireSmall"));
                } else if (call.name.equals("add")) {
                    method.instructions.insertBefore(step, look("requirePlain"));
                }
            } else if (step instanceof InvokeDynamicInsnNode dynamic) {
                if (makes(dynamic.desc)) {
                    method.instructions.insert(step, look("requireSmall"));
                }
                dynamic.bsmArgs =
                        Stream.of(dynamic.bsmArgs).map(BoundedClass::plain).toArray();
            }
        }
    }

    private static boolean makes(String descriptor) {
        Type made = Type.getReturnType(descriptor);
        return made.getSort() == Type.OBJECT && GROWING.contains(made.getInternalName());
    }

    /** At what is on top of the stack, which stays there. */
    private static InsnList look(String method) {
        InsnList steps = new InsnList();
        steps.add(new InsnNode(Opcodes.DUP));
        steps.add(new MethodInsnNode(Opcodes.INVOKESTATIC, BOUNDS, method, "(Ljava/lang/Object;)V", false));
        return steps;
    }

    private static Object plain(Object argument) {
        if (argument instanceof Handle made && PLAIN.containsKey(made.getOwner())) {
            String owner = PLAIN.getOrDefault(made.getOwner(), made.getOwner());
            return new Handle(made.getTag(), owner, made.getName(), made.getDesc(), made.isInterface());
        }
        return argument;
    }
}
