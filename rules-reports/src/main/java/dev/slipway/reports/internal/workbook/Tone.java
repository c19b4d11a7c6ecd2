package dev.slipway.reports.internal.workbook;

/** A colour that only repeats what the word in the cell says; dark letters on a light ground. */
public enum Tone {
    RED("FFC7CE", "9C0006"),
    AMBER("FFEB9C", "7F6000"),
    GREEN("C6EFCE", "006100"),
    BLUE("DDEBF7", "1F4E78"),
    GREY("EDEDED", "595959");

    private final String ground;
    private final String letters;

    Tone(String ground, String letters) {
        this.ground = ground;
        this.letters = letters;
    }

    String ground() {
        return ground;
    }

    String letters() {
        return letters;
    }
}
