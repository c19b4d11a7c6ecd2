package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlPart;
import java.util.List;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/**
 * A file of rules, as far as it could be read.
 *
 * @param parts all parts of it, in order
 * @param declared the types it declares
 * @param functions the parts that hold functions
 */
public record FileText(
        DrlFile file,
        List<DrlPart> parts,
        List<DrlImport> imports,
        List<TypeDeclarationDescr> declared,
        List<DrlPart> functions,
        List<WrittenRule> rules) {

    public FileText {
        parts = List.copyOf(parts);
        imports = List.copyOf(imports);
        declared = List.copyOf(declared);
        functions = List.copyOf(functions);
        rules = List.copyOf(rules);
    }
}
