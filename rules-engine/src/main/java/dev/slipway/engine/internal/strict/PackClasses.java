package dev.slipway.engine.internal.strict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes of a compiled pack, read and not loaded, and which part of the author's text each was made of. */
final class PackClasses {

    private static final String DSL = "org/drools/modelcompiler/dsl/pattern/D";

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, Part> ruleOfClass = new HashMap<>();

    /**
     * A rule, a function or a declared type.
     *
     * @param packageName as DRL has it
     */
    record Part(String packageName, String name) {}

    /** @param files by file name; those that cannot be read as classes are left to {@link StrictCheck} */
    PackClasses(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> {
            ClassNode read = new ClassNode();
            new ClassReader(bytes).accept(read, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            classes.put(name.replaceFirst("\\.class$", ""), read);
        });
        for (ClassNode type : classes.values()) {
            type.methods.forEach(method -> rule(method).ifPresent(rule -> noteUses(method, rule)));
        }
    }

    Map<String, ClassNode> byName() {
        return classes;
    }

    Collection<ClassNode> all() {
        return classes.values();
    }

    boolean has(String type) {
        return classes.containsKey(type);
    }

    Optional<MethodNode> method(String owner, String name, String descriptor) {
        return Optional.ofNullable(classes.get(owner)).stream()
                .flatMap(type -> type.methods.stream())
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst();
    }

    /** What the author wrote that became this method. */
    Part part(ClassNode type, MethodNode method) {
        boolean isFunction = simpleName(outer(type)).startsWith("Rules") && !ruleOfClass.containsKey(outer(type));
        return rule(method).orElseGet(() -> isFunction ? new Part(packageName(outer(type)), method.name) : part(type));
    }

    /** What the author wrote that became this class. */
    Part part(ClassNode type) {
        String outer = outer(type);
        return Optional.ofNullable(ruleOfClass.get(outer))
                .orElseGet(() -> new Part(packageName(outer), simpleName(outer)));
    }

    private static String outer(ClassNode type) {
        return type.name.replaceFirst("\\$.*", "");
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String packageName(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('/'))).replace('/', '.');
    }

    /** The rule that a method of the model builds. */
    private static Optional<Part> rule(MethodNode method) {
        for (AbstractInsnNode step : method.instructions) {
            boolean isRule = step instanceof MethodInsnNode call && call.owner.equals(DSL) && call.name.equals("rule");
            if (isRule
                    && step.getPrevious() instanceof LdcInsnNode name
                    && name.getPrevious() instanceof LdcInsnNode packageName) {
                return Optional.of(new Part(String.valueOf(packageName.cst), String.valueOf(name.cst)));
            }
        }
        return Optional.empty();
    }

    private void noteUses(MethodNode method, Part rule) {
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof FieldInsnNode field) {
                ruleOfClass.putIfAbsent(field.owner, rule);
            }
        }
    }
}
