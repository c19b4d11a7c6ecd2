package dev.slipway.workbench;

import dev.slipway.engine.RuleException;
import dev.slipway.model.base.Problem;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.workbench.internal.skeleton.NewRuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A rule to be written: a small one that works, with all its metadata, its threshold and its test cases, to be changed
 * into the one that is wanted.
 *
 * @param id letters, digits, {@code .}, {@code _} and {@code -}, a letter first
 * @param title its name in a word or two
 * @param on what it judges
 * @param family the DRL file it goes to, without the ending; of the same letters as an id
 */
public record NewRule(String id, String title, SubjectKind on, String family) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /** Refuses an id or family that is no name for a file, and a title with quotes or on several lines. */
    public NewRule {
        require(NAME.matcher(id).matches(), "the id '" + id + "' is not made of letters, digits, '.', '_' and '-'");
        require(NAME.matcher(family).matches(), "'" + family + "' is no name for a file of rules");
        require(
                !title.isBlank() && title.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' '),
                "a title is a word or two, without quotes");
    }

    /** A rule on open milestones, in a file of its own. */
    public static NewRule of(String id) {
        return new NewRule(id, "New rule " + id, SubjectKind.OPEN_MILESTONE, id.toLowerCase(Locale.ROOT));
    }

    public NewRule titled(String value) {
        return new NewRule(id, value, on, family);
    }

    public NewRule on(SubjectKind value) {
        return new NewRule(id, title, value, family);
    }

    public NewRule inFamily(String value) {
        return new NewRule(id, title, on, value);
    }

    /**
     * A file that was written.
     *
     * @param isNew whether it was not there before; else something was added to it, and nothing taken away
     */
    public record Written(Path file, boolean isNew) {

        /** {@code wrote my-rules/x01.drl}, {@code added to my-rules/policy.yaml}. */
        @Override
        public String toString() {
            return (isNew ? "wrote " : "added to ") + file;
        }
    }

    /**
     * Writes the rule, its cases and its threshold into a folder, which is made if need be. Either all of it is
     * written or nothing.
     *
     * @throws RuleException if the folder has a rule of that id, or a file to which nothing can be added; the
     *     {@link Problem} says where
     * @throws IOException if a file cannot be read or written
     */
    public List<Written> writeTo(Path folder) throws IOException {
        return new NewRuleFiles(this, folder).write();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
