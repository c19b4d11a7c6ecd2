package dev.slipway.engine.internal.strict;

import dev.slipway.engine.ForbiddenUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Checks compiled rules against what strict rules may use. The classes are read, and none is loaded: what is not listed is
 * refused, however the author wrote it.
 */
public final class StrictCheck {

    private static final Set<String> SUPER_TYPES = Set.of("java/lang/Object", "java/lang/Enum");
    private static final String FUNCTIONS = "org/drools/model/functions/";
    /** What every type has that DRL declares. */
    static final String DECLARED = "org/drools/base/factmodel/GeneratedFact";

    private static final Set<String> OPEN_TYPES =
            Set.of("java/lang/Object", "java/lang/Comparable", "java/lang/CharSequence");
    private static final String SERIALIZABLE = "java/io/Serializable";

    private final PackClasses classes;
    private final ClassLoader host;
    private final AllowedMembers allowed = AllowedMembers.listed();
    private final Set<ForbiddenUse> found = new LinkedHashSet<>();

    private StrictCheck(PackClasses classes, ClassLoader host) {
        this.classes = classes;
        this.host = host;
    }

    /**
     * What they do that strict rules may not.
     *
     * @param files the classes by file name
     * @param host where the classes of the program are found, in whose place no class of a pack may stand
     */
    public static List<ForbiddenUse> forbidden(Map<String, byte[]> files, ClassLoader host) {
        try {
            StrictCheck check = new StrictCheck(new PackClasses(files), host);
            check.classes.byName().forEach(check::check);
            check.checkSteps();
            return List.copyOf(check.found);
        } catch (RuntimeException e) {
            String message = "these classes cannot be read: " + e;
            return List.of(new ForbiddenUse("", "", "", message, "compile the rules again"));
        }
    }

    /** The same classes, which look at what they make. */
    public static Map<String, byte[]> bounded(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> BoundedClass.of(file.getValue())));
    }

    private void check(String name, ClassNode type) {
        checkType(name, type);
        for (MethodNode method : type.methods) {
            Findings findings = new Findings(classes.part(type, method), found);
            if ((method.access & Opcodes.ACC_NATIVE) != 0) {
                findings.add(method.name, "declare a native method", Findings.LEAVE_OUT);
            }
            new MethodCheck(classes, allowed, type, method, findings).check();
        }
    }

    private void checkType(String name, ClassNode type) {
        Findings findings = new Findings(classes.part(type), found);
        String simple = type.name.substring(type.name.lastIndexOf('/') + 1);
        boolean isOfDrools = simple.startsWith("DomainClassesMetadata") && simple.endsWith("_Metadata");
        if (!type.name.equals(name)) {
            findings.add(simple, "be kept under the name of another class", Findings.LEAVE_OUT);
        }
        if (simple.contains("$") && !isOfDrools) {
            findings.add("class", "declare a class of its own", "use declare … end, or a function");
        }
        if (type.interfaces.contains(DECLARED)) {
            checkDeclared(simple, type, findings);
        }
        if (!SUPER_TYPES.contains(type.superName) && !classes.has(type.superName)) {
            findings.add(simple, "extend " + type.superName.replace('/', '.'), Findings.LEAVE_OUT);
        }
        type.interfaces.stream()
                .filter(other -> !other.startsWith(FUNCTIONS) && !other.equals(SERIALIZABLE) && !allowed.hasType(other))
                .forEach(other -> findings.add(simple, "implement " + other.replace('/', '.'), Findings.LEAVE_OUT));
    }

    private void checkDeclared(String simple, ClassNode type, Findings findings) {
        if (isOfHost(type.name)) {
            findings.add(
                    simple, "declare a type that Slipway or Java has: " + type.name.replace('/', '.'), "rename it");
        }
        type.fields.stream()
                .filter(field -> !isPlain(Type.getType(field.desc)))
                .forEach(field -> findings.add(
                        field.name,
                        "keep a " + Type.getType(field.desc).getClassName() + " in a field",
                        "keep texts, numbers, dates, yes or no, and facts"));
    }

    /** Whether it holds a bounded number of values: no collection, and nothing that may be one. */
    private boolean isPlain(Type field) {
        boolean isPrimitive = field.getSort() != Type.OBJECT && field.getSort() != Type.ARRAY;
        return isPrimitive
                || (field.getSort() == Type.OBJECT
                        && allowed.hasType(field.getInternalName())
                        && !field.getInternalName().startsWith("java/util/")
                        && !OPEN_TYPES.contains(field.getInternalName()));
    }

    // Its own class loader asks that of the host first: the class that was checked would not be the one that runs.
    private boolean isOfHost(String type) {
        return host.getResource(type + ".class") != null;
    }

    private void checkSteps() {
        StepCount steps = new StepCount(classes);
        for (ClassNode type : classes.all()) {
            for (MethodNode method : type.methods) {
                if (steps.isTooMany(type, method)) {
                    new Findings(classes.part(type, method), found)
                            .add(
                                    method.name,
                                    "call functions that call each other without end, or too often",
                                    Findings.ASK_FACT);
                }
            }
        }
    }
}
