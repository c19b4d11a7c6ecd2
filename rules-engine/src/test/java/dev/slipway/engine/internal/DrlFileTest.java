package dev.slipway.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlFileTest {

    private static DrlFile file(String... lines) {
        return new DrlFile("rules.drl", String.join("\n", lines));
    }

    @Test
    void knowsThePackageItDeclares() {
        assertThat(file("// the office's own", "package office.ports;").packageName())
                .isEqualTo("office.ports");
        assertThat(file("rule one", "end").packageName()).isEqualTo("defaultpkg");
        assertThat(file("/* once", "package old", "*/", "package office").packageName())
                .isEqualTo("office");
    }

    @Test
    void findsTheLineOfARuleByItsWholeName() {
        DrlFile file =
                file("package office", "rule \"late again\"", "end", "", "  rule 'late'", "end", "rule bare", "end");

        assertThat(file.lineOfRule("late")).isEqualTo(5);
        assertThat(file.lineOfRule("late again")).isEqualTo(2);
        assertThat(file.lineOfRule("bare")).isEqualTo(7);
        assertThat(file.lineOfRule("again")).isZero();
    }

    @Test
    void takesARuleInACommentForNone() {
        assertThat(file("/*", "rule \"old\"", "*/", "rule \"old\"").lineOfRule("old"))
                .isEqualTo(4);
    }

    @Test
    void blanksCommentsAndKeepsEverythingInItsPlace() {
        String text = "a // b\n/* c\n d */ e \"// no comment\" 'it\\'s /* none */'";

        assertThat(new DrlFile("rules.drl", text).code())
                .isEqualTo("a     \n    \n      e \"// no comment\" 'it\\'s /* none */'")
                .hasSameSizeAs(text);
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        DrlFile file = file("ab", "cd");

        assertThat(file.lineAt(0)).isEqualTo(1);
        assertThat(file.columnAt(0)).isEqualTo(1);
        assertThat(file.lineAt(4)).isEqualTo(2);
        assertThat(file.columnAt(4)).isEqualTo(2);
    }
}
