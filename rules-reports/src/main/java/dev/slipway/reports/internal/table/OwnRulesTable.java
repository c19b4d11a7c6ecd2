package dev.slipway.reports.internal.table;

import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.OwnRules;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.util.List;

/** How many subjects each own rule saw, was true for and could not judge, with a remark where it was never or always true. */
record OwnRulesTable(TextPage page, Words words) {

    private static final int INDENT = 2;

    void write(OwnRules rules) throws IOException {
        List<RuleAccount> accounts = rules.accounts();
        if (accounts.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, new StyledText(words.text("table.ownRules"), Style.BOLD));
        int ids = StyledText.widest(accounts, RuleAccount::id);
        int titles = StyledText.widest(accounts, RuleAccount::title);
        for (RuleAccount rule : accounts) {
            page.hanging(
                    INDENT,
                    List.of(
                            StyledText.plain(rule.id()).padded(ids + 2),
                            StyledText.plain(rule.title()).padded(titles + 2)),
                    StyledText.plain(OwnRules.text(rule, words)));
        }
    }
}
