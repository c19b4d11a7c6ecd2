package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.MISSING_IMPORT;
import static dev.slipway.engine.ProblemCode.UNKNOWN_FACT;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.model.base.Suggestion;
import java.util.Optional;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** Tells where a type is named that is not there, or not imported. */
final class UnknownType {

    private UnknownType() {}

    static void report(ProblemCollector findings, DrlFile file, TypeNames names, String name, Span place) {
        if (names.isImportedInVain(name)) {
            return; // the import is reported
        }
        Optional<Class<?>> elsewhere = names.elsewhere(name);
        if (elsewhere.isPresent()) {
            String hint = "add import " + elsewhere.get().getName();
            findings.add(MISSING_IMPORT, file, place, "'" + name + "' is not imported", hint);
            return;
        }
        String hint = Suggestion.of(name, names.likelyTypes());
        findings.add(UNKNOWN_FACT, file, place, "there is no fact '" + name + "'", hint);
    }

    /** Checks the types of the fields that a file declares. */
    static void checkFields(ProblemCollector findings, FileText file, TypeNames names) {
        file.declared().stream()
                .flatMap(type -> type.getFields().values().stream())
                .filter(field -> names.type(field.getPattern().getObjectType()).isEmpty())
                .forEach(field -> report(findings, file.file(), names, type(field), place(field)));
    }

    private static String type(TypeFieldDescr field) {
        return field.getPattern().getObjectType();
    }

    private static Span place(TypeFieldDescr field) {
        return new Span(Math.max(0, field.getStartCharacter()), type(field).length());
    }
}
