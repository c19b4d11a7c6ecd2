package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/**
 * A file of rules, as far as it could be read.
 *
 * @param chunks all parts of it, in order
 * @param declared the types it declares
 * @param functions the parts that hold functions
 */
record FileText(
        DrlFile file,
        List<Chunk> chunks,
        List<ImportText> imports,
        List<TypeDeclarationDescr> declared,
        List<Chunk> functions,
        List<RuleText> rules) {

    /**
     * An import.
     *
     * @param target without a closing {@code .*}
     */
    record ImportText(String target, boolean isStatic, boolean isWhole, Span span) {

        String lastName() {
            return target.substring(target.lastIndexOf('.') + 1);
        }

        String owner() {
            return target.substring(0, Math.max(0, target.lastIndexOf('.')));
        }
    }
}
