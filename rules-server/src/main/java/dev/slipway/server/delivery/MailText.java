package dev.slipway.server.delivery;

/**
 * A message as a person reads it.
 *
 * @param subject one line
 * @param body lines of plain text
 */
record MailText(String subject, String body) {

    private static final int MOST_SUBJECT = 200;

    MailText {
        subject = subject.replaceAll("\\p{Cntrl}", " ");
        subject = subject.length() <= MOST_SUBJECT ? subject : subject.substring(0, MOST_SUBJECT);
    }
}
