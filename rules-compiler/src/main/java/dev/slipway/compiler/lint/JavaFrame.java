package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/**
 * What stands around the Java of a rule when it is compiled alone, all on one line.
 *
 * @param imports those that find something outside the pack
 */
record JavaFrame(
        String packageName, List<DrlImport> imports, List<TypeDeclarationDescr> declared, List<DrlPart> functions) {

    private static final String CALLS = "static void insert(Object fact) {} static void insertLogical(Object fact) {}"
            + " static void insertAsync(Object fact) {} static void update(Object fact) {}"
            + " static void delete(Object fact) {} static void retract(Object fact) {}"
            + " static abstract class Drools implements org.drools.model.Drools {"
            + " public abstract void insertLogical(Object fact); public abstract void retract(Object fact); } ";

    String head(String className) {
        return head(className, functions);
    }

    String headWithout(String className, DrlPart function) {
        return head(
                className,
                functions.stream().filter(other -> !other.equals(function)).toList());
    }

    private String head(String className, List<DrlPart> withFunctions) {
        return "package " + packageName + "; "
                + imports.stream().map(JavaFrame::written).collect(Collectors.joining())
                + "@SuppressWarnings(\"all\") class " + className + " { "
                + CALLS
                + declared.stream().map(JavaFrame::written).collect(Collectors.joining())
                + withFunctions.stream().map(JavaFrame::written).collect(Collectors.joining());
    }

    String method(Map<String, ValueKind> bound) {
        String parameters = bound.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof ValueKind.Unknown))
                .map(entry -> ", " + typeName(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining());
        return "static void then(Drools drools, org.kie.api.runtime.rule.RuleContext kcontext" + parameters
                + ") throws Throwable {";
    }

    private static String typeName(ValueKind kind) {
        if (!(kind instanceof ValueKind.Known known)) {
            return kind.toString();
        }
        Class<?> raw = known.raw();
        if (raw.isPrimitive()) {
            return java.lang.invoke.MethodType.methodType(raw)
                    .wrap()
                    .returnType()
                    .getName();
        }
        return known.type().getTypeName().replace('$', '.');
    }

    private static String written(DrlImport imported) {
        return "import " + (imported.isStatic() ? "static " : "") + imported.target()
                + (imported.isWhole() ? ".*; " : "; ");
    }

    private static String written(DrlPart function) {
        return function.tokens().stream().skip(1).map(DrlToken::text).collect(Collectors.joining(" ", "static ", " "));
    }

    private static String written(TypeDeclarationDescr type) {
        String name = type.getTypeName();
        StringBuilder text = new StringBuilder("public static class " + name);
        if (type.getSuperTypeName() != null) {
            text.append(" extends ").append(type.getSuperTypeName());
        }
        text.append(" { public ").append(name).append("() {} ");
        // With fields of a type above, Drools gives the constructor those too: any arguments do.
        text.append("public ").append(name).append("(Object... values) {} ");
        type.getFields().values().forEach(field -> text.append(written(field)));
        return text.append("} ").toString();
    }

    private static String written(TypeFieldDescr field) {
        String type = field.getPattern().getObjectType();
        String name = field.getFieldName();
        String ending = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "(";
        String prefix = type.equals("boolean") ? "is" : "get";
        return "public " + type + " " + prefix + ending + ") { throw new IllegalStateException(); } public void set"
                + ending + type + " value) {} ";
    }
}
