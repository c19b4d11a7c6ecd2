package dev.slipway.workbench.internal.page;

import dev.slipway.workbench.internal.page.CatalogueWords.Code;
import dev.slipway.workbench.internal.page.CatalogueWords.Link;
import dev.slipway.workbench.internal.page.CatalogueWords.Plain;
import dev.slipway.workbench.internal.page.CatalogueWords.Strong;
import dev.slipway.workbench.internal.page.CatalogueWords.Word;
import dev.slipway.workbench.internal.page.DocumentPage.Block;
import dev.slipway.workbench.internal.page.DocumentPage.Bullets;
import dev.slipway.workbench.internal.page.DocumentPage.Heading;
import dev.slipway.workbench.internal.page.DocumentPage.Paragraph;
import dev.slipway.workbench.internal.page.DocumentPage.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes pages as HTML that needs no other file; texts are escaped. */
public final class HtmlPage {

    private static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h3 { margin-top: 2.5rem; }
            code { background: #8882; padding: .1em .3em; border-radius: .2em; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #8886; padding: .25rem .6rem; text-align: left; vertical-align: top; }
            @media (prefers-color-scheme: dark) { html { color-scheme: dark; } }
            """;

    private HtmlPage() {}

    public static String write(String title, DocumentPage page) {
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """,
                escaped(title),
                STYLE,
                page.blocks().stream().map(HtmlPage::block).collect(Collectors.joining()));
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return String.format(
                    Locale.ROOT,
                    "<h%1$d id=\"%2$s\">%3$s</h%1$d>\n",
                    heading.level(),
                    escaped(heading.anchor()),
                    escaped(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return element("p", words(paragraph.words())) + "\n";
        }
        if (block instanceof Bullets bullets) {
            return "<ul>\n" + each("li", bullets.items()) + "</ul>\n";
        }
        return table((Table) block);
    }

    private static String table(Table table) {
        List<CatalogueWords> headings =
                table.headings().stream().map(CatalogueWords::plain).toList();
        return "<table>\n<thead><tr>" + each("th", headings) + "</tr></thead>\n<tbody>\n"
                + table.rows().stream()
                        .map(row -> element("tr", each("td", row)) + "\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private static String each(String name, List<CatalogueWords> items) {
        return items.stream().map(item -> element(name, words(item)) + "\n").collect(Collectors.joining());
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String words(CatalogueWords words) {
        return words.parts().stream().map(HtmlPage::word).collect(Collectors.joining());
    }

    private static String word(Word word) {
        if (word instanceof Code code) {
            return element("code", escaped(code.text()));
        }
        if (word instanceof Strong strong) {
            return element("strong", escaped(strong.text()));
        }
        if (word instanceof Link link) {
            return "<a href=\"#" + escaped(link.anchor()) + "\">" + escaped(link.text()) + "</a>";
        }
        return escaped(((Plain) word).text());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
