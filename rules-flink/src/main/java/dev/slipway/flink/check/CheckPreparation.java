package dev.slipway.flink.check;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.flink.shipped.SharedEngine;
import dev.slipway.flink.shipped.ShippedFile;
import dev.slipway.flink.shipped.ShippedRules;
import dev.slipway.inputs.InputException;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/**
 * A check before it is given to a cluster: the rules compiled, the files read that go with every line, and what cannot be
 * judged refused.
 *
 * @param waivers those that go with every programme
 */
record CheckPreparation(CheckPlan plan, List<Waiver> waivers) {

    /** @throws CheckStop if it cannot be done; nothing was written */
    static CheckPreparation of(CheckArguments given) throws CheckStop {
        SharedEngine rules = rules(given);
        ComplianceEngine engine = rules.engine();
        refusePortfolioRules(engine);
        PortfolioFile portfolio = portfolio(given);
        CheckPlan plan = new CheckPlan(
                portfolio,
                output(given, portfolio.splits()),
                given.day(),
                given.format(),
                rules,
                file(given.policy()),
                file(given.waivers()),
                given.isLenient());
        try {
            return new CheckPreparation(plan, plan.lines(engine).waivers());
        } catch (InputException e) {
            throw new CheckStop(
                    CheckExit.BAD_INPUT,
                    e.problems().stream().map(Problem::toString).toList());
        }
    }

    /** Compiled, and found to make an engine. */
    private static SharedEngine rules(CheckArguments given) throws CheckStop {
        try {
            SharedEngine rules = new SharedEngine(ShippedRules.compiled(given.rules()));
            rules.engine();
            return rules;
        } catch (RuleException e) {
            throw new CheckStop(
                    CheckExit.BAD_RULES,
                    e.ruleProblems().stream()
                            .flatMap(problem -> problem.toString().lines())
                            .toList());
        } catch (RuleFailedException e) {
            throw new CheckStop(CheckExit.FAILURE, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static void refusePortfolioRules(ComplianceEngine engine) throws CheckStop {
        Optional<String> fault = ShippedRules.fault(engine);
        if (fault.isPresent()) {
            throw new CheckStop(CheckExit.BAD_RULES, List.of(fault.get()));
        }
    }

    private static PortfolioFile portfolio(CheckArguments given) throws CheckStop {
        String name = given.portfolio();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".ndjson") && !lower.endsWith(".jsonl")) {
            throw badInput(name, "by its name this is no portfolio in NDJSON", "name a file that ends in .ndjson");
        }
        Path path = absolute(name);
        try {
            FileStatus status = path.getFileSystem().getFileStatus(path);
            if (status.isDir()) {
                throw badInput(name, "this is a folder", "name a file that ends in .ndjson");
            }
            return new PortfolioFile(shown(name), path.toString(), status.getLen(), given.split());
        } catch (FileNotFoundException e) {
            throw badInput(name, "there is no such file or folder", "");
        } catch (IOException e) {
            throw badInput(name, "this file cannot be read: " + e.getMessage(), "");
        }
    }

    private static OutputFolder output(CheckArguments given, long splits) throws CheckStop {
        OutputFolder output = new OutputFolder(
                absolute(given.output()).toString(), UUID.randomUUID().toString(), splits);
        try {
            if (!output.isEmpty()) {
                throw new CheckStop(
                        CheckExit.USAGE,
                        List.of(given.output() + " is not empty; name a folder that is, or a new one: parts of two"
                                + " reports would be taken for one"));
            }
            return output;
        } catch (IOException e) {
            throw new CheckStop(CheckExit.USAGE, List.of(given.output() + " cannot be written: " + e.getMessage()));
        }
    }

    private static ShippedFile file(Optional<java.nio.file.Path> path) throws CheckStop {
        if (path.isEmpty()) {
            return ShippedFile.NONE;
        }
        try {
            return ShippedFile.of(path.get());
        } catch (IOException e) {
            throw badInput(path.get().toString(), "there is no such file or folder", "");
        }
    }

    private static CheckStop badInput(String name, String message, String hint) {
        return new CheckStop(CheckExit.BAD_INPUT, List.of(new Problem(name, 0, 0, message, hint).toString()));
    }

    /** The same for machines that are in other folders; a path without a scheme is one of this machine. */
    private static Path absolute(String name) {
        return hasScheme(name)
                ? new Path(name)
                : new Path(java.nio.file.Path.of(name).toAbsolutePath().toUri());
    }

    private static boolean hasScheme(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    }

    /** As the command shows the path. */
    private static String shown(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    FileSystem files() throws IOException {
        return plan.output().files();
    }
}
