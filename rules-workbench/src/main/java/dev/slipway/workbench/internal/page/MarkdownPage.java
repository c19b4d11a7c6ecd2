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
import java.util.stream.Collectors;

/** Writes pages as Markdown; texts are escaped. */
public final class MarkdownPage {

    private static final String SPECIAL = "\\`*_[]<>|#";

    private MarkdownPage() {}

    public static String write(DocumentPage page) {
        return page.blocks().stream().map(MarkdownPage::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + plain(heading.text()) + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return words(paragraph.words()) + "\n";
        }
        if (block instanceof Bullets bullets) {
            return lines(
                    bullets.items().stream().map(item -> "- " + words(item)).toList());
        }
        return table((Table) block);
    }

    private static String table(Table table) {
        String headings = table.headings().stream().map(MarkdownPage::plain).collect(Collectors.joining(" | "));
        String rule = table.headings().stream().map(heading -> "---").collect(Collectors.joining(" | "));
        return row(headings)
                + row(rule)
                + table.rows().stream()
                        .map(row -> row(row.stream().map(MarkdownPage::cell).collect(Collectors.joining(" | "))))
                        .collect(Collectors.joining());
    }

    private static String row(String cells) {
        return "| " + cells + " |\n";
    }

    /** A bar within code would end the cell, quoted or not. */
    private static String cell(CatalogueWords words) {
        return words.parts().stream()
                .map(part -> part instanceof Code ? word(part).replace("|", "\\|") : word(part))
                .collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String words(CatalogueWords words) {
        return words.parts().stream().map(MarkdownPage::word).collect(Collectors.joining());
    }

    private static String word(Word word) {
        if (word instanceof Code code) {
            return code(code.text());
        }
        if (word instanceof Strong strong) {
            return "**" + plain(strong.text()) + "**";
        }
        if (word instanceof Link link) {
            return "[" + plain(link.text()) + "](#" + link.anchor() + ")";
        }
        return plain(((Plain) word).text());
    }

    private static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c == '\n' ? ' ' : c);
        });
        return escaped.toString();
    }
}
