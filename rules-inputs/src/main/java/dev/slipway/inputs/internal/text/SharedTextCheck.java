package dev.slipway.inputs.internal.text;

/**
 * Looks through the XML of a workbook's part. A cell whose text is said to be the 999,999,999th of the workbook is found
 * there: the library that reads workbooks makes room for all texts before it. And the texts are counted, since a cell whose
 * text is lost would be read as blank.
 */
final class SharedTextCheck {

    private static final int MOST_DIGITS = 7;
    private static final int LONGEST_TAG = 512;

    private final StringBuilder tag = new StringBuilder();
    private boolean isInTag;
    private boolean isShared;
    private boolean isInValue;
    private int digits;
    private int number;
    private int needed;
    private int texts;

    /** How many texts the workbook must have for the cells so far. */
    int needed() {
        return needed;
    }

    /** How many texts there were so far. */
    int texts() {
        return texts;
    }

    /** Whether one is in these bytes, which go on where those before ended. */
    boolean isIn(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            char character = (char) (bytes[i] & 0xFF);
            // Of letters of two bytes, one is a zero.
            if (character != 0 && isFar(character)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(char character) {
        if (character == '<') {
            isInTag = true;
            tag.setLength(0);
        } else if (character == '>') {
            isInTag = false;
            enter();
        } else if (isInTag && isInValue && isShared && tag.length() > 0 && tag.charAt(0) == '!') {
            return counts(character);
        } else if (isInTag && tag.length() < LONGEST_TAG) {
            tag.append(character);
        } else if (!isInTag && isInValue && isShared) {
            return counts(character);
        }
        return false;
    }

    /** A number that is written as references to its digits is one that somebody hides. */
    private boolean counts(char character) {
        if (character >= '0' && character <= '9') {
            digits++;
            number = number * 10 + character - '0';
        }
        return digits > MOST_DIGITS || character == '&';
    }

    /** A sheet has millions of elements: no text is made of any. */
    private void enter() {
        if (tag.length() > 0 && tag.charAt(0) == '!') {
            // Of a text or remark within it: the value goes on after it.
            return;
        }
        if (isInValue && isShared && digits > 0) {
            needed = Math.max(needed, number + 1);
        }
        int name = tag.indexOf(":") < tag.indexOf("=") || tag.indexOf("=") < 0 ? tag.indexOf(":") + 1 : 0;
        isInValue = tag.length() == name + 1 && tag.charAt(name) == 'v';
        digits = 0;
        number = 0;
        texts += isText(name) ? 1 : 0;
        if (tag.length() > name + 1 && tag.charAt(name) == 'c' && tag.charAt(name + 1) <= ' ') {
            isShared = isSharedKind(name + 1);
        }
    }

    private boolean isText(int name) {
        return tag.indexOf("si", name) == name
                && (tag.length() == name + 2 || " /\t\r\n".indexOf(tag.charAt(name + 2)) >= 0);
    }

    private boolean isSharedKind(int from) {
        for (int i = from; i + 1 < tag.length(); i++) {
            if (tag.charAt(i) == 't' && tag.charAt(i - 1) <= ' ') {
                int value = i + 1;
                while (value < tag.length() && " =\"'\t\r\n".indexOf(tag.charAt(value)) >= 0) {
                    value++;
                }
                return value + 1 < tag.length()
                        && (tag.charAt(value) == '&'
                                || (tag.charAt(value) == 's' && "\"' ".indexOf(tag.charAt(value + 1)) >= 0));
            }
        }
        return false;
    }
}
