package dev.slipway.server;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in a sentence what libraries say by chains of exceptions. */
final class StartFailure {

    /** Of H2, with its file in the folder of the data. */
    private static final Pattern H2_LOCK = Pattern.compile("The file is locked: (.*)[/\\\\]slipway\\.mv\\.db");

    private static final String UNKNOWN_MIGRATION = "not resolved locally";

    /** The classes of SQL states for a server that is not there, and for a user that it does not let in. */
    private static final String NO_CONNECTION = "08";

    private static final String NOT_LET_IN = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private StartFailure() {}

    /** What is to be told of it. */
    static Stopped of(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return chain.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .or(() -> option(chain))
                .orElseGet(() -> Stopped.failure(last(chain)));
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable cause = failure;
        while (cause != null && !chain.contains(cause)) {
            chain.add(cause);
            cause = cause.getCause();
        }
        return chain;
    }

    private static Optional<Stopped> known(Throwable cause) {
        if (cause instanceof Stopped stopped) {
            return Optional.of(stopped);
        }
        if (cause instanceof BindException) {
            return Optional.of(Stopped.failure("it cannot listen there: " + cause.getMessage()
                    + "; choose another --port, --management-port or --address"));
        }
        if (cause instanceof UncheckedIOException told && told.getCause() instanceof FileSystemException file) {
            return Optional.of(Stopped.failure(told.getMessage() + ": " + why(file) + "; name another place"));
        }
        if (cause instanceof FileSystemException file) {
            return Optional.of(Stopped.failure(file.getFile() + ": " + why(file) + "; name another place"));
        }
        String text = String.valueOf(cause.getMessage());
        if (text.contains(UNKNOWN_MIGRATION)) {
            return Optional.of(Stopped.failure(
                    "a newer Slipway has changed this database; start that one, or restore a backup of before"));
        }
        Matcher locked = H2_LOCK.matcher(text);
        if (locked.find()) {
            return Optional.of(Stopped.failure("another server has the database in " + locked.group(1)
                    + " open; end it, or use PostgreSQL for several"));
        }
        return cause instanceof SQLException database ? database(database) : Optional.empty();
    }

    private static String why(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "you may not read or write there";
        }
        return failure instanceof NoSuchFileException
                ? "its folder does not exist"
                : String.valueOf(failure.getReason()).toLowerCase(Locale.ROOT);
    }

    private static Optional<Stopped> database(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        boolean isRefused =
                state.startsWith(NO_CONNECTION) || state.startsWith(NOT_LET_IN) || state.equals(NO_SUCH_DATABASE);
        return isRefused
                ? Optional.of(Stopped.failure("the database cannot be opened: " + sentence(failure)
                        + "; look at SLIPWAY_DATABASE, SLIPWAY_DATABASE_USER and SLIPWAY_DATABASE_PASSWORD"))
                : Optional.empty();
    }

    /** Exactly this class is thrown by what reads an option; those made of it are of libraries. */
    private static Optional<Stopped> option(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> cause.getClass() == IllegalArgumentException.class)
                .findFirst()
                .map(cause -> Stopped.usage(sentence(cause)));
    }

    private static String sentence(Throwable failure) {
        return String.valueOf(failure.getMessage()).replaceAll("[.\\s]+$", "");
    }

    private static String last(List<Throwable> chain) {
        Throwable cause = chain.get(chain.size() - 1);
        return cause.getClass() == IllegalStateException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
