package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** What the files of a pack declare and name, so that one file can use what another has. */
final class PackDeclarations {

    private final List<FileText> files;
    private final ClassLoader loader;

    /** @param loader finds the classes that they import */
    PackDeclarations(List<FileText> files, ClassLoader loader) {
        this.files = files;
        this.loader = loader;
    }

    /** All names that a file of the pack can use. */
    TypeNames namesIn(FileText file) {
        Set<String> functions = new HashSet<>();
        files.stream().flatMap(other -> other.functions().stream()).forEach(function -> functionName(function)
                .ifPresent(functions::add));
        return new TypeNames(file, visible(file), functions, loader);
    }

    /** The types declared in its package, and those of others that it imports. */
    private List<TypeDeclarationDescr> visible(FileText file) {
        List<TypeDeclarationDescr> visible = new ArrayList<>(types(packageOf(file)));
        for (FileText other : files) {
            other.declared().stream()
                    .filter(type -> imports(file, packageOf(other), type.getTypeName()))
                    .forEach(visible::add);
        }
        return visible;
    }

    private static boolean imports(FileText file, String packageName, String type) {
        return file.imports().stream().anyMatch(imported -> imported.target()
                .equals(imported.isWhole() ? packageName : packageName + "." + type));
    }

    /** The types that the files of a package declare. */
    List<TypeDeclarationDescr> types(String packageName) {
        return filesOf(packageName).flatMap(file -> file.declared().stream()).toList();
    }

    /** The packages, and with their package the types and the functions. */
    Set<String> fullNames() {
        Set<String> names = new HashSet<>();
        for (FileText file : files) {
            names.add(packageOf(file));
            file.declared().forEach(type -> names.add(packageOf(file) + "." + type.getTypeName()));
            file.functions().forEach(function -> functionName(function)
                    .ifPresent(name -> names.add(packageOf(file) + "." + name)));
        }
        return names;
    }

    /** The functions that the files of a package declare. */
    List<DrlPart> functions(String packageName) {
        return filesOf(packageName).flatMap(file -> file.functions().stream()).toList();
    }

    private static Optional<String> functionName(DrlPart function) {
        List<DrlToken> tokens = function.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("(") && tokens.get(i - 1).isWord()) {
                return Optional.of(tokens.get(i - 1).text());
            }
        }
        return Optional.empty();
    }

    /** The types of which some rule makes one. */
    Set<String> made() {
        Set<String> made = new HashSet<>();
        for (FileText file : files) {
            List<DrlToken> tokens = Tokenizer.of(file.file().text());
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i - 1).is("new")) {
                    made.add(tokens.get(i).text());
                }
            }
        }
        return made;
    }

    /** The names of the queries. */
    Set<String> queries() {
        Set<String> queries = new HashSet<>();
        files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(WrittenRule::isQuery)
                .forEach(query -> queries.add(query.name()));
        return queries;
    }

    private Stream<FileText> filesOf(String packageName) {
        return files.stream().filter(file -> packageOf(file).equals(packageName));
    }

    private static String packageOf(FileText file) {
        return file.file().packageName();
    }
}
