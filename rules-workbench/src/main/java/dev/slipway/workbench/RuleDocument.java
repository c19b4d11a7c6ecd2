package dev.slipway.workbench;

import dev.slipway.workbench.internal.CataloguePage;
import dev.slipway.workbench.internal.RuleExamples;
import dev.slipway.workbench.internal.page.DocumentPage;
import dev.slipway.workbench.internal.page.HtmlPage;
import dev.slipway.workbench.internal.page.MarkdownPage;
import java.nio.file.Path;
import java.util.List;

/** A catalogue of rules to read: of each its condition, thresholds, source, and its test cases as examples. */
public final class RuleDocument {

    private final String title;
    private final DocumentPage page;

    private RuleDocument(String title, DocumentPage page) {
        this.title = title;
        this.page = page;
    }

    /**
     * Writes up rules.
     *
     * @param rules those to describe, in their order
     * @param catalogue to which they belong
     * @param caseFolders where {@code *.test.yaml} files are; of one family the first that is found is taken
     */
    public static RuleDocument of(
            String title, List<CataloguedRule> rules, RuleCatalogue catalogue, List<Path> caseFolders) {
        RuleExamples examples = RuleExamples.in(caseFolders, catalogue.policy());
        return new RuleDocument(title, new CataloguePage(catalogue, examples).write(title, rules));
    }

    public String markdown() {
        return MarkdownPage.write(page);
    }

    /** A page that needs no other file. */
    public String html() {
        return HtmlPage.write(title, page);
    }
}
