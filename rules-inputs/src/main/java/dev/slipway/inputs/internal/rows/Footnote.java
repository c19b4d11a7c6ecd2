package dev.slipway.inputs.internal.rows;

import java.util.regex.Pattern;

/** Knows the texts that stand below a table, or within it, and are no milestones: where it comes from, what is meant. */
final class Footnote {

    private static final int LONGEST_NAME = 100;

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:source|sources|notes?|n\\.?b\\.?|remarks?|legend|key|disclaimer|contact|prepared|updated|last updated|status"
                    + "|источники?|примечани[ея]|легенда|контакты?|обозначения"
                    + "|quellen?|hinweise?|anmerkung(?:en)?|legende|stand"
                    + "|remarques?|légende|nota|leyenda|fuentes?|observaciones"
                    + "|来源|数据来源|资料来源|注|备注|说明|图例|编制|编制人) ?[:：].*");
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:(?:prepared|compiled|issued|approved|reviewed|updated|generated|printed|exported) (?:by|on|at|from|in)"
                    + "|(?:as of|as at|status as of|(?:page|стр\\.?|страница|seite|página|pagina) \\d+|第 ?\\d+ ?页|end of (?:table|report|list))"
                    + "|подготовлено|подготовил|составил|по состоянию на|erstellt (?:von|am)|établi (?:par|le)|elaborado por)\\b.*");

    private Footnote() {}

    /** Whether a text that is alone in its row is one. */
    static boolean is(String text) {
        return text.length() > LONGEST_NAME
                || text.startsWith("*")
                || text.startsWith("\u2020")
                || LABELLED.matcher(text).matches()
                || SAID.matcher(text).matches();
    }
}
