package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;

/**
 * What alerts call the parts of a programme, of which some keep an id that they had before.
 *
 * @param programme whose parts they are
 */
public record SubjectNames(Programme programme) {

    /**
     * What alerts call the terminal or milestone that has this id now, such as {@code port/permit}; in a pattern such as
     * {@code port/*} the terminal alone. The text itself where nothing of that id keeps another.
     */
    public String of(String presentId) {
        int slash = presentId.indexOf('/');
        String terminalId = slash < 0 ? presentId : presentId.substring(0, slash);
        return programme.terminals().stream()
                .filter(terminal -> terminal.id().equals(terminalId))
                .findFirst()
                .map(terminal -> of(terminal, presentId))
                .orElse(presentId);
    }

    private static String of(Terminal terminal, String presentId) {
        return terminal.milestones().stream()
                .filter(milestone -> milestone.id().toString().equals(presentId))
                .findFirst()
                .map(milestone -> Programme.subject(terminal, milestone))
                .orElse(terminal.lastingId() + presentId.substring(terminal.id().length()));
    }

    /** Where the terminal or milestone stands that alerts call so; else where the programme does. */
    public Provenance place(String subject) {
        for (Terminal terminal : programme.terminals()) {
            if (terminal.lastingId().equals(subject)) {
                return terminal.provenance();
            }
            for (Milestone milestone : terminal.milestones()) {
                if (Programme.subject(terminal, milestone).equals(subject)) {
                    return milestone.provenance();
                }
            }
        }
        return programme.provenance();
    }
}
