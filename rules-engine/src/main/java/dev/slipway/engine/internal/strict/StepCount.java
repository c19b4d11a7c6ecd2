package dev.slipway.engine.internal.strict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** How many steps a method takes at most, with those of the methods of its pack that it calls: without loops they can be counted. */
final class StepCount {

    private static final long MOST = 1_000_000;

    private final PackClasses classes;
    private final Map<String, Long> steps = new HashMap<>();

    StepCount(PackClasses classes) {
        this.classes = classes;
    }

    /** Whether it takes too many, or calls itself. */
    boolean isTooMany(ClassNode type, MethodNode method) {
        return of(type.name, method) > MOST;
    }

    private long of(String owner, MethodNode method) {
        String key = owner + "." + method.name + method.desc;
        Long known = steps.get(key);
        if (known != null) {
            return known;
        }
        steps.put(key, MOST + 1); // what it is while it is counted: a call of itself
        long count = method.instructions.size();
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof MethodInsnNode call) {
                count += called(call).map(own -> of(call.owner, own)).orElse(0L);
            }
        }
        long bounded = Math.min(count, MOST + 1);
        steps.put(key, bounded);
        return bounded;
    }

    private Optional<MethodNode> called(MethodInsnNode call) {
        return classes.method(call.owner, call.name, call.desc);
    }
}
