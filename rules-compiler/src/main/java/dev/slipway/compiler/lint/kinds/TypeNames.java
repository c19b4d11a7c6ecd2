package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.engine.Finding;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Language;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** What the names of a file stand for: its imports, the types its pack declares, and those of Java. */
public final class TypeNames {

    /** The packages that rules import from, those of the model first. */
    public static final List<String> PACKAGES = List.of(
            AsOf.class.getPackageName(),
            DateWindow.class.getPackageName(),
            Programme.class.getPackageName(),
            MilestoneUpdate.class.getPackageName(),
            Severity.class.getPackageName(),
            Policy.class.getPackageName(),
            Alert.class.getPackageName(),
            Language.class.getPackageName(),
            "java.time",
            "java.util",
            "java.math",
            Finding.class.getPackageName());

    /** Where the facts are that rules judge. */
    public static final String FACTS = AsOf.class.getPackageName();

    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "int", int.class,
            "long", long.class,
            "double", double.class,
            "float", float.class,
            "boolean", boolean.class,
            "char", char.class,
            "byte", byte.class,
            "short", short.class);

    private final List<DrlImport> imports;
    private final List<TypeDeclarationDescr> declared;
    private final Set<String> functions;
    private final ClassLoader loader;

    /**
     * @param declared the types that files of its package declare
     * @param functions the names of the functions of its package
     */
    public TypeNames(FileText file, List<TypeDeclarationDescr> declared, Set<String> functions, ClassLoader loader) {
        this.imports = file.imports();
        this.declared = declared;
        this.functions = functions;
        this.loader = loader;
    }

    /** The type of that name, simple or whole. */
    public Optional<ValueKind> type(String name) {
        String bare = name.replaceAll("<.*>", "").replace("[]", "");
        Optional<ValueKind> own = declared.stream()
                .filter(type -> type.getTypeName().equals(bare))
                .findFirst()
                .map(ValueKind.Declared::new);
        return own.or(() -> classNamed(bare).map(ValueKind::of));
    }

    /** Whether the file imports something of that name which is not there. */
    public boolean isImportedInVain(String name) {
        return imports.stream()
                .filter(imported -> !imported.isStatic() && !imported.isWhole())
                .filter(imported -> imported.lastName().equals(name))
                .anyMatch(imported -> load(imported.target()).isEmpty());
    }

    private Optional<Class<?>> classNamed(String name) {
        if (PRIMITIVES.containsKey(name)) {
            return Optional.of(PRIMITIVES.get(name));
        }
        if (name.contains(".")) {
            return load(name).or(() -> nested(name));
        }
        return imports.stream()
                .filter(imported -> !imported.isStatic() && !imported.isWhole())
                .filter(imported -> imported.lastName().equals(name))
                .flatMap(imported -> load(imported.target()).stream())
                .findFirst()
                .or(() -> wholeImports()
                        .flatMap(owner -> load(owner + "." + name).stream())
                        .findFirst());
    }

    private Stream<String> wholeImports() {
        return Stream.concat(
                imports.stream()
                        .filter(imported -> !imported.isStatic() && imported.isWhole())
                        .map(DrlImport::target),
                Stream.of("java.lang"));
    }

    private Optional<Class<?>> nested(String name) {
        int dot = name.lastIndexOf('.');
        return classNamed(name.substring(0, dot)).flatMap(outer -> nestedIn(outer, name.substring(dot + 1)));
    }

    private static Optional<Class<?>> nestedIn(Class<?> outer, String name) {
        return Arrays.stream(outer.getClasses())
                .filter(inner -> inner.getSimpleName().equals(name))
                .findFirst()
                .map(inner -> (Class<?>) inner);
    }

    /** The class of that whole name; nested classes with a dot. */
    public Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            boolean isNested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return isNested ? load(name.substring(0, dot) + "$" + name.substring(dot + 1)) : Optional.empty();
        }
    }

    public boolean isPackage(String name) {
        return loader.getDefinedPackage(name) != null
                || loader.getResource(name.replace('.', '/')) != null
                || ModuleLayer.boot().modules().stream()
                        .anyMatch(module -> module.getPackages().contains(name));
    }

    /** Where that simple name would be found, if only it were imported. */
    public Optional<Class<?>> elsewhere(String name) {
        return PACKAGES.stream()
                .flatMap(owner -> load(owner + "." + name).stream())
                .filter(found -> Modifier.isPublic(found.getModifiers()))
                .findFirst();
    }

    public boolean isFunction(String name) {
        return functions.contains(name);
    }

    public Set<String> functions() {
        return functions;
    }

    /** The methods that static imports bring in. */
    public List<Method> staticMethods(String name) {
        List<Method> methods = new ArrayList<>();
        for (DrlImport imported : imports) {
            if (imported.isStatic()) {
                String owner = imported.isWhole() ? imported.target() : imported.owner();
                boolean isMeant = imported.isWhole() || imported.lastName().equals(name);
                load(owner).filter(found -> isMeant).ifPresent(found -> methods.addAll(statics(found, name)));
            }
        }
        return methods;
    }

    private static List<Method> statics(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    /** The constant that a static import brings in under that name. */
    public Optional<Field> staticField(String name) {
        return imports.stream()
                .filter(DrlImport::isStatic)
                .filter(imported -> imported.isWhole() || imported.lastName().equals(name))
                .flatMap(imported -> load(imported.isWhole() ? imported.target() : imported.owner()).stream())
                .flatMap(owner -> Arrays.stream(owner.getFields()))
                .filter(field -> field.getName().equals(name) && Modifier.isStatic(field.getModifiers()))
                .findFirst();
    }

    /** The names of types an author is likely to mean. */
    public Set<String> likelyTypes() {
        Set<String> names = new TreeSet<>();
        imports.stream()
                .filter(imported -> !imported.isStatic() && !imported.isWhole())
                .filter(imported -> load(imported.target()).isPresent())
                .forEach(imported -> names.add(imported.lastName()));
        declared.forEach(type -> names.add(type.getTypeName()));
        names.addAll(facts());
        return names;
    }

    /** The names of the facts that rules judge. */
    public static Set<String> facts() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Subject.class.getPermittedSubclasses()).forEach(fact -> names.add(fact.getSimpleName()));
        names.add(Subject.class.getSimpleName());
        names.add(AsOf.class.getSimpleName());
        return names;
    }
}
