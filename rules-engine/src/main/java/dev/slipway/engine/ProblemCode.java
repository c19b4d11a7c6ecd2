package dev.slipway.engine;

import static dev.slipway.engine.RuleProblem.Severity.ERROR;
import static dev.slipway.engine.RuleProblem.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/** Everything that can be wrong with a pack of rules; {@code docs/rules/errors.md} says more of each. */
public enum ProblemCode {
    UNREADABLE("DRL001", "A file or folder cannot be read", "Rules are files ending in .drl, written in UTF-8."),
    SYNTAX("DRL002", "Something is where it cannot be", "The file is no DRL from this place on."),
    UNCLOSED_TEXT(
            "DRL003", "A text in quotes is not closed", "A text ends on the line it begins, with the same quote."),
    UNCLOSED_BRACKET(
            "DRL004", "A bracket has no partner", "Each opening bracket needs a closing one in the same condition."),
    INCOMPLETE_RULE(
            "DRL005",
            "A rule is not complete",
            "A rule is written rule \"name\" … when … then … end, each of the words on a line of its own."),
    KEYWORD("DRL006", "A word of the language is misspelt", "The words of DRL are written in lower case."),
    ASSIGNMENT("DRL007", "A condition sets a value", "Conditions only ask: two values are compared with ==."),

    FOREIGN_WORD(
            "DRL008",
            "A word or sign of another language",
            "Conditions are joined with && and ||, compared with == and !=; what spreadsheets and databases say is written otherwise."),
    INVISIBLE_SIGN(
            "DRL009",
            "A character that looks like another",
            "Copied text may hold blanks and letters that look right and are others."),
    PASTED_TWICE("DRL010", "A file stands in itself twice", "A file has one package, and each of its rules once."),
    UNREAD_FILE(
            "DRL011",
            "A file that nobody reads",
            false,
            "A pack is the files in its folder that end in .drl, policy.yaml, and the tests that end in .test.yaml."),

    UNKNOWN_FACT(
            "DRL101",
            "There is no such fact",
            "A pattern names what rules judge, such as MilestoneStatus or CapacityStatus, or a type the pack declares."),
    UNKNOWN_PROPERTY(
            "DRL102", "A fact has no such property", "A property is what a fact knows, or answers, by that name."),
    UNKNOWN_METHOD(
            "DRL103",
            "A condition calls a method that is not there",
            "A method with arguments is called by its whole name and with the arguments it takes."),
    MISSING_IMPORT("DRL104", "An import is missing", "What a file uses from elsewhere is imported at its head."),
    USELESS_IMPORT(
            "DRL105", "An import finds nothing", "Drools itself passes over such an import and fails somewhere else."),
    UNKNOWN_VARIABLE(
            "DRL106",
            "A name is bound nowhere",
            "A name beginning with $ means the value that was bound to it further up."),
    WRONG_TYPE(
            "DRL107", "Two things cannot be compared", "Numbers go with numbers, texts with texts, dates with dates."),
    ENUM_AS_TEXT(
            "DRL108",
            "A fixed word is compared with a text",
            "Such words are no texts: name the constant, as in Precision.MONTH."),
    DATE_AS_TEXT(
            "DRL109",
            "A date is written in quotes",
            "Drools takes such a text until the rules run, and fails then. Dates come from facts."),
    NO_CONDITION("DRL110", "A condition is no yes or no", "The text between two commas must be true or false."),
    CHAINED_BINDING(
            "DRL111",
            "A name is bound to a part of another name",
            "Drools gives such a name no value, and reports nothing. Repeat what the other name means."),
    BINDING_BY_VARIABLE(
            "DRL113",
            "A name is bound to a value that another name decides",
            "Drools cannot use a name inside the value that is bound to another name. Ask the fact itself, such as its today."),
    OPERATION_BOUND(
            "DRL114",
            "A name is bound to an operation without brackets",
            "Of $x : a - b Drools binds a alone. In brackets, $x : (a - b), it binds the whole."),
    TURNED_ROUND(
            "DRL115",
            "A result of accumulate stands on the right",
            "Drools turns such a comparison round, and judges by the opposite. The result stands on the left."),
    MISSING_GUARD(
            "DRL116",
            "A value is used that may not be there",
            false,
            "What may have no value is asked for with has(…), or whether it is known or present, before it is used; else the rule fails on the first fact without it."),
    PATTERN(
            "DRL117",
            "A pattern that matches cannot use",
            "matches takes a regular expression, of those whose time grows with the text alone, and compares it with the whole text."),
    UNUSABLE_FORM(
            "DRL118",
            "A condition that rules cannot have",
            "Some forms of DRL and Java make no compiled rule. The same can be said otherwise."),
    ACROSS_PROGRAMMES(
            "DRL119",
            "A rule joins programmes",
            "Each programme is judged by itself. Only a rule @on(\"portfolio\") sees several, each as a ProgrammeSummary."),
    BOUND_TWICE(
            "DRL120",
            "A name that is bound twice",
            "Each name means one thing, inside not, exists and accumulate too; else conditions and consequence may each see another."),
    OUTSIDE_ACCUMULATE(
            "DRL121",
            "A function of accumulate over what stands outside",
            "accumulate( … ) adds up, or collects, what stands in its own brackets. Of a name bound before them Drools makes another fact."),
    NO_FACT(
            "DRL112",
            "Nothing of that kind is ever a fact",
            WARNING,
            "The pattern never matches: nothing inserts such a thing."),

    CONSEQUENCE_METHOD(
            "DRL201",
            "A consequence calls a method that is not there",
            "The method is misspelt, or is not one of that type."),
    CONSEQUENCE_ARGUMENT("DRL202", "A consequence passes the wrong thing", "The method takes other arguments."),
    CONSEQUENCE_NAME(
            "DRL203",
            "A consequence names something that is not there",
            "The name is misspelt, or bound in another rule."),
    CONSEQUENCE_SYNTAX(
            "DRL204", "A consequence is no Java", "A statement ends with a semicolon, a bracket has a partner."),
    CONSEQUENCE_OTHER("DRL205", "A consequence does not compile", "The Java between then and end is not right."),
    PLAIN_INSERT(
            "DRL206",
            "A finding is inserted for good",
            "Only insertLogical takes the finding back when the reason for it is gone."),
    CHANGED_FACT(
            "DRL207",
            "A rule changes facts",
            "Facts are the same for every rule, and never change while rules judge; update makes endless loops."),
    HALT("DRL208", "A rule stops the others", "Rules end when all have judged."),
    FINDINGS(
            "DRL209",
            "A consequence makes no finding",
            "A consequence makes a finding and inserts it, as in insertLogical( amber($milestone) ); else nobody is told."),
    PRINTING(
            "DRL210",
            "A consequence prints",
            "What a rule prints would stand in the report, before its first line; a message says it instead."),
    FLOW(
            "DRL211",
            "A consequence does more than make one finding",
            false,
            "A consequence has no if and no loop, and makes one finding. What decides whether, and how often, something is found stands in when."),

    MISSING_METADATA("DRL301", "A rule does not say what it is", "Each rule has @id, @title, @on and @message."),
    DUPLICATE_ID("DRL302", "Two rules have the same id", "An id names one rule in alerts, waivers and replacements."),
    DUPLICATE_NAME("DRL303", "Two rules have the same name", "Drools keeps one rule for each name in a package."),
    UNKNOWN_POPULATION("DRL304", "@on names nothing that rules judge", "The words are those of the table of facts."),
    UNKNOWN_INPUT("DRL305", "@needs names no input", "The inputs are those of what the rule is on."),
    PLACEHOLDER(
            "DRL306",
            "A message names a value that nothing gives",
            false,
            "A name in braces is one that the rule binds, or that its subject knows; others stay in braces."),
    UNKNOWN_METADATA(
            "DRL307", "Metadata that nothing reads", WARNING, "An annotation with another name is passed over."),
    TRANSLATION(
            "DRL308",
            "A translation that nobody reads",
            WARNING,
            "A key of messages_ru.properties is the id of a rule of its pack, and title, message or rationale."),
    WRONG_POPULATION(
            "DRL309",
            "@on is not what the rule judges",
            "The finding is on a fact of the kind that @on names; else nothing is examined, and the account of the rule is wrong."),
    UNSTATED_NEED(
            "DRL310",
            "An input that @needs does not name",
            WARNING,
            "A subject that lacks an input of @needs is counted as not evaluated; without it there, missing data looks green."),
    UNASKED_NEED(
            "DRL311",
            "An input of @needs that no condition asks for",
            WARNING,
            "A subject that lacks an input of @needs is not evaluated, and no alert is raised on it, whatever else is true of it."),
    UNSPEAKABLE_ID(
            "DRL312",
            "An id that no command can name",
            false,
            "Commands, waivers and files of texts name a rule by its id: letters, digits, a point, a line below or between."),

    CONTRADICTION(
            "DRL401",
            "Conditions that are never true together",
            false,
            "The rule never fires; one of the conditions is wrong."),
    TWIN(
            "DRL402",
            "Two rules that always fire together",
            false,
            "Rules with the same condition and consequence cannot be distinguished by what they find."),
    UNKNOWN_WORD(
            "DRL403",
            "A word that no data has",
            WARNING,
            "A condition that compares with a misspelt word is never true, and its rule never speaks."),
    OUT_OF_RANGE(
            "DRL404",
            "A number that its property never is",
            WARNING,
            "Months are 1 to 12, percentages 0 to 100, shares 0 to 1."),
    ALWAYS_TRUE("DRL405", "A condition that is always true", WARNING, "It asks nothing; something else was meant."),
    ARITHMETIC(
            "DRL406",
            "Arithmetic that gives something else",
            WARNING,
            "Whole numbers divide to whole numbers, 1 / 3 is 0; computed decimals are seldom equal to what is written."),
    UNJOINED(
            "DRL407",
            "A pattern that matches itself, or whatever there is",
            WARNING,
            "What joins a pattern to no other looks at all facts, the subject of the rule among them, of all terminals."),
    DEAD_SEVERITY(
            "DRL408",
            "A severity that never comes, or always",
            WARNING,
            "The condition of redIf or amberIf contradicts those of the rule, or says the same."),

    GLOBAL("DRL501", "Globals", "Nothing fills a global; in compiled rules they misfire."),
    INLINE_ACCUMULATE(
            "DRL502",
            "Code inside accumulate",
            "Compiled rules cannot run it safely; the named functions do the same."),
    ALERT_AS_FACT(
            "DRL503",
            "A rule matches what rules find",
            "Rules judge facts, and suppress by their own conditions, never by looking at alerts."),
    WALL_CLOCK(
            "DRL504",
            "A rule reads the clock",
            "The day for which is judged is an input: the same files give the same alerts tomorrow."),
    LITERAL_THRESHOLD(
            "DRL505",
            "A number that belongs in policy.yaml",
            WARNING,
            "Thresholds are changed without touching a rule."),
    UNIT("DRL507", "A rule unit", "Packs have no units: all rules judge the same facts."),
    UNKNOWN_THRESHOLD("DRL506", "No such threshold", "limit(\"…\") names a key of policy.yaml."),
    ATTRIBUTE(
            "DRL508",
            "An attribute that no rule has",
            "A rule judges whenever its conditions are true, and by nothing else; no-loop alone may stand."),
    EXTENDS("DRL509", "A rule extends another", "What a rule asks stands in the rule."),

    POLICY("DRL601", "A policy that cannot be used", "The thresholds in policy.yaml are faulty."),
    SELECTOR_NEVER_WINS(
            "DRL602",
            "A selector that can never win",
            "The first selector that fits wins, and one before it fits all that it fits: put the narrower one first."),
    SELECTOR_FITS_NOTHING(
            "DRL603",
            "A selector that fits nothing",
            WARNING,
            "No terminal or milestone of the programme is such a one."),
    UNREAD_THRESHOLD(
            "DRL604",
            "A threshold that no rule reads",
            WARNING,
            "None of the rules in use asks for it, or none asks for it by class of terminal or milestone."),
    CHANGED_THRESHOLD(
            "DRL605",
            "A pack changes a standard threshold",
            WARNING,
            "The policy.yaml of a pack holds for all rules that judge with it, those that come with Slipway among them. Its report says so."),
    DISPUTED_THRESHOLD(
            "DRL606",
            "Two packs set one threshold",
            WARNING,
            "Of packs that judge together the later one decides, for the rules of the earlier one too."),
    STRICT_USE(
            "DRL701",
            "A strict rule does what no strict rule may",
            "A pack that says strict: true in its policy.yaml may use only what is listed, however it is written."),
    STRICT_PART(
            "DRL702",
            "A strict pack has what no strict pack may",
            "Such parts run code, or load classes, while rules are compiled."),
    STRICT_PATTERN(
            "DRL703",
            "A pattern that takes no bounded time",
            "In strict packs, matches takes the patterns of RE2, whose time grows with the text alone."),
    DROOLS(
            "DRL901",
            "Drools cannot use this",
            "The message of Drools itself, where no check above has found the mistake."),
    NO_COMPILER(
            "DRL902",
            "Nothing compiles rules here",
            "Your own rules need the library slipway-rules-compiler next to the engine; the standard ones do not."),
    UNTRUSTED(
            "DRL903",
            "The rules of a folder are not trusted",
            "Rules are code. Those that come with a folder run only after 'slipway rules trust', and only as they were then.");

    private final String code;
    private final RuleProblem.Severity severity;
    private final boolean isRefused;
    private final String title;
    private final String explanation;

    ProblemCode(String code, String title, String explanation) {
        this(code, title, true, explanation);
    }

    ProblemCode(String code, String title, boolean isRefused, String explanation) {
        this(code, title, ERROR, isRefused, explanation);
    }

    ProblemCode(String code, String title, RuleProblem.Severity severity, String explanation) {
        this(code, title, severity, false, explanation);
    }

    ProblemCode(String code, String title, RuleProblem.Severity severity, boolean isRefused, String explanation) {
        this.code = code;
        this.severity = severity;
        this.isRefused = isRefused;
        this.title = title;
        this.explanation = explanation;
    }

    /** The one with that code, where there is one. */
    public static Optional<ProblemCode> named(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public RuleProblem.Severity severity() {
        return severity;
    }

    /** Whether no engine is made of a pack with such a problem; only lint reports the others. */
    public boolean isRefused() {
        return isRefused;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }
}
