package dev.slipway.compiler.compile;

import dev.slipway.compiler.lint.kinds.LinearPattern;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.ForbiddenUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes compiled rules those of a strict pack. What {@code matches} was compiled into takes the patterns of RE2/J, which no
 * text can make slow, in place of those of Java; the author's text and its columns stay as they are. Then all is checked.
 */
final class StrictRules {

    private static final String PATTERN = "com/google/re2j/Pattern";
    private static final Map<String, String> LINEAR =
            Map.of("java/util/regex/Pattern", PATTERN, "java/util/regex/Matcher", "com/google/re2j/Matcher");

    private StrictRules() {}

    /** @throws ForbiddenInStrictException if they do what strict rules may not */
    static CompiledRules of(CompiledRules rules) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        rules.classes().forEach((name, bytes) -> classes.put(name, withLinearPatterns(bytes)));
        CompiledRules strict = new CompiledRules(classes, rules.models(), rules.thresholds(), rules.insertsFacts());
        List<ForbiddenUse> forbidden = new ArrayList<>(strict.forbidden());
        classes.values().forEach(bytes -> addPatterns(bytes, forbidden));
        if (!forbidden.isEmpty()) {
            throw new ForbiddenInStrictException(forbidden);
        }
        return strict;
    }

    /** Lint looks at patterns where they are written; those that are put together only the class has. */
    private static void addPatterns(byte[] bytes, List<ForbiddenUse> forbidden) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        String packageName = type.name.replaceFirst("/P[0-9A-F]{2}/[^/]*$", "").replace('/', '.');
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode step : method.instructions) {
                if (step instanceof MethodInsnNode call && call.owner.equals(PATTERN) && call.name.equals("compile")) {
                    fault(call.getPrevious())
                            .map(fault -> new ForbiddenUse(packageName, "", "matches", fault.message(), fault.remedy()))
                            .ifPresent(forbidden::add);
                }
            }
        }
    }

    private static Optional<LinearPattern.Fault> fault(AbstractInsnNode pushing) {
        return pushing instanceof LdcInsnNode constant
                ? new LinearPattern(String.valueOf(constant.cst)).fault()
                : Optional.of(new LinearPattern.Fault("this pattern is computed", "write it in quotes"));
    }

    private static byte[] withLinearPatterns(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        ClassRemapper remapper = new ClassRemapper(writer, new SimpleRemapper(Opcodes.ASM9, LINEAR));
        new ClassReader(bytes).accept(remapper, 0);
        return writer.toByteArray();
    }
}
