package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.USELESS_IMPORT;

import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.model.base.Suggestion;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells which imports find nothing. */
final class ImportCheck {

    private final FileText file;
    private final TypeNames names;
    private final Set<String> declaredElsewhere;
    private final ProblemCollector findings;

    /** @param declaredElsewhere the whole names of the types and functions that the pack declares */
    ImportCheck(FileText file, TypeNames names, Set<String> declaredElsewhere, ProblemCollector findings) {
        this.file = file;
        this.names = names;
        this.declaredElsewhere = declaredElsewhere;
        this.findings = findings;
    }

    void check() {
        file.imports().stream().filter(imported -> !finds(imported)).forEach(this::report);
    }

    boolean finds(DrlImport imported) {
        if (declaredElsewhere.contains(imported.target())) {
            return true;
        }
        if (!imported.isStatic()) {
            return imported.isWhole()
                    ? names.isPackage(imported.target())
                            || names.load(imported.target()).isPresent()
                    : names.load(imported.target()).isPresent();
        }
        return imported.isWhole()
                ? names.load(imported.target()).isPresent()
                : names.load(imported.owner())
                        .filter(owner -> members(owner).contains(imported.lastName()))
                        .isPresent();
    }

    private void report(DrlImport imported) {
        String message = "the import " + imported.target() + " finds nothing";
        findings.add(USELESS_IMPORT, file.file(), imported.span(), message, hint(imported));
    }

    private String hint(DrlImport imported) {
        Optional<Class<?>> owner = imported.isStatic() ? names.load(imported.owner()) : Optional.empty();
        if (imported.isWhole() && !imported.isStatic()) {
            return Suggestion.of(imported.target(), TypeNames.PACKAGES);
        }
        if (owner.isPresent()) {
            return Suggestion.of(imported.lastName(), members(owner.get()));
        }
        String missing = imported.isStatic() && !imported.isWhole() ? imported.owner() : imported.target();
        String simple = missing.substring(missing.lastIndexOf('.') + 1);
        Optional<Class<?>> meant = names.elsewhere(simple);
        if (meant.isPresent()) {
            return "did you mean '" + meant.get().getName() + "'?";
        }
        List<String> facts = TypeNames.facts().stream()
                .map(fact -> TypeNames.FACTS + "." + fact)
                .toList();
        return missing.startsWith("dev.slipway") && !imported.isStatic() ? Suggestion.of(missing, facts) : "";
    }

    private static Set<String> members(Class<?> owner) {
        Set<String> members = new TreeSet<>();
        Stream.of(owner.getMethods(), owner.getFields())
                .flatMap(Arrays::<Member>stream)
                .filter(member -> java.lang.reflect.Modifier.isStatic(member.getModifiers()))
                .forEach(member -> members.add(member.getName()));
        Arrays.stream(owner.getClasses()).forEach(inner -> members.add(inner.getSimpleName()));
        return members;
    }
}
