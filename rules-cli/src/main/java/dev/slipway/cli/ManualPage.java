package dev.slipway.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page of one command for {@code man}, in the words of its {@code --help}: neither can say what the other does not. */
record ManualPage(CommandSpec command) {

    private static final int COLUMNS = 78;

    /** {@code slipway-rules-lint.1}. */
    String fileName() {
        return name() + ".1";
    }

    /** The page in roff. */
    String roff() {
        StringBuilder page = new StringBuilder(".TH \"" + name().toUpperCase(Locale.ROOT) + "\" 1 \"\" \""
                + new VersionText().getVersion()[0] + "\" \"Slipway\"\n.nh\n.ad l\n");
        String description = joined(command.usageMessage().description());
        section(page, "NAME", line(name() + " \\- ", description.replaceFirst("(?s)\\.(\\s.*)?$", "")));
        section(page, "SYNOPSIS", verbatim(synopsis()));
        section(page, "DESCRIPTION", line("", description));
        section(page, "ARGUMENTS", arguments());
        section(page, "OPTIONS", options());
        section(page, "COMMANDS", commands());
        section(
                page,
                headingOfFooter(),
                verbatim(Stream.of(command.usageMessage().footer())));
        section(page, "SEE ALSO", line("", related()));
        return page.toString();
    }

    private String name() {
        return command.qualifiedName("-").replace(' ', '-');
    }

    private Stream<String> synopsis() {
        command.usageMessage().width(COLUMNS);
        return new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).lines();
    }

    private String arguments() {
        return command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> entry(parameter.paramLabel(), parameter))
                .collect(Collectors.joining());
    }

    private String options() {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> entry(label(option), option))
                .collect(Collectors.joining());
    }

    private static String label(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    private static String entry(String label, ArgSpec argument) {
        return ".TP\n" + bold(label) + "\n" + line("", joined(argument.description()));
    }

    private String commands() {
        return command.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .filter(each -> !each.usageMessage().hidden())
                .map(each -> ".TP\n" + bold(each.name()) + "\n"
                        + line("", joined(each.usageMessage().description())))
                .collect(Collectors.joining());
    }

    private String headingOfFooter() {
        String heading =
                text(command.usageMessage().footerHeading()).replace(":", "").strip();
        return heading.isEmpty() ? "NOTES" : heading.toUpperCase(Locale.ROOT);
    }

    private String related() {
        CommandSpec parent = command.parent();
        return parent == null ? "The guides in the folder docs." : new ManualPage(parent).name() + "(1)";
    }

    private static void section(StringBuilder page, String heading, String content) {
        if (!content.isBlank()) {
            page.append(".SH ").append(heading).append('\n').append(content);
        }
    }

    private static String verbatim(Stream<String> lines) {
        List<String> all = lines.flatMap(each -> text(each).lines()).toList();
        return all.isEmpty()
                ? ""
                : all.stream().map(ManualPage::escaped).collect(Collectors.joining("\n", ".nf\n", "\n.fi\n"));
    }

    private static String line(String before, String content) {
        return content.isBlank() ? "" : before + escaped(content) + "\n";
    }

    private static String bold(String content) {
        return ".B " + escaped(content);
    }

    private static String joined(String... lines) {
        return text(String.join(" ", lines)).replaceAll("\\s+", " ").strip();
    }

    /** What picocli prints for a text with its own marks: %n and styles. */
    private static String text(String marked) {
        return Ansi.OFF.string(String.format(Locale.ROOT, marked.replaceAll("%(?!n)", "%%")));
    }

    /** A line that begins with a dot or a quote would be a command of roff, which reads nothing beyond ASCII. */
    private static String escaped(String content) {
        String plain = content.replace("\\", "\\e").replace("-", "\\-");
        String ascii = plain.codePoints()
                .mapToObj(point ->
                        point < 0x7F ? Character.toString(point) : String.format(Locale.ROOT, "\\[u%04X]", point))
                .collect(Collectors.joining());
        return ascii.startsWith(".") || ascii.startsWith("'") ? "\\&" + ascii : ascii;
    }
}
