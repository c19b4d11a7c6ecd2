package dev.slipway.inputs;

/** One line of an NDJSON portfolio, read by itself; those who read many of one file keep {@link PortfolioLines}. */
public final class PortfolioLine {

    private PortfolioLine() {}

    /**
     * The programme of a line and its reports, with their places in the file.
     *
     * @param file by which problems and evidence name it
     * @param number of the line in the file, counted from 1
     * @param bytes of the line, without its end
     * @throws InputException if a file that the options name cannot be read or holds mistakes
     */
    public static ProgrammeInput read(String file, int number, byte[] bytes, InputOptions options) {
        return PortfolioLines.of(file, options).read(number, bytes);
    }
}
