package dev.slipway.compiler.drl;

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
    void takesNothingInACommentForAToken() {
        assertThat(file("a // b", "/* c", " d */ e \"// no comment\" 'it\\'s /* none */'")
                        .tokens())
                .extracting(DrlToken::text)
                .containsExactly("a", "e", "\"// no comment\"", "'it\\'s /* none */'");
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
