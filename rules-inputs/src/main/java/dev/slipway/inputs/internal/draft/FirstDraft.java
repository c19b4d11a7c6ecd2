package dev.slipway.inputs.internal.draft;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;

/** The programme.yaml of somebody who has no file to draw it from. */
public final class FirstDraft {

    private static final String ABOVE =
            """
            # The plan: sites, and what was promised of each. Write more milestones below the first.
            """;

    /** Where the deadline goes, which nobody knows yet. */
    private static final String BELOW =
            """
            deadline: TBD # or 2026-09-30, 2026-09, Q3 2026, H1 2026, 2026, by 2026
            # owner: who has to act
            # start: 2026-01-15
            # after: [another milestone, or terminal/milestone, that must be reached before]
            """;

    private FirstDraft() {}

    /** A programme of one site where none is named. */
    public static String yaml(String name, String site) {
        ReadableIds ids = new ReadableIds();
        String id = ids.idFor(name, "programme");
        String terminal = site.isBlank() ? id : ids.idFor(site, "terminal");
        String text = ProgrammeYaml.of(Programme.of(id)
                .name(name)
                .terminal(Terminal.of(terminal)
                        .name(site.isBlank() ? name : site)
                        .milestone(Milestone.of(terminal, "opening")
                                .name("Opening")
                                .build())
                        .build())
                .build());
        String last = text.lines().reduce((one, next) -> next).orElseThrow();
        String indent = last.substring(0, last.indexOf(last.strip()));
        return ABOVE + text + BELOW.indent(indent.length());
    }
}
