package dev.slipway.reports;

import java.util.stream.Stream;

/** Names written to do harm, each to a reader of another kind. */
final class HostileNames {

    private HostileNames() {}

    static Stream<String> all() {
        return Stream.of(
                "</script><img src=x onerror=alert(1)>",
                "]]></failure></testcase><testcase name=\"all is well\">",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "@SUM(A1)",
                "-2+3",
                "a,b;c\\n\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:all is well",
                "\"quoted\" & 'quoted'",
                "[read more](http://evil.example/) {0}",
                "\u0000\u0008\u001B[31m\u007F\u009F",
                "\u202Etxt.exe\u2066",
                "\uD800 half \uDC00",
                "\uFFFE\uFFFF",
                "\uD83D\uDE82 Терминал 西安 \u0645\u062D\u0637\u0629".repeat(40));
    }
}
