package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The message for an invalid command line: the wrong word, what is allowed instead, and where to find help. */
record WrongUsage(Terminal terminal) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        terminal.err().println("portbook: " + words(fault, command));
        terminal.err()
                .println("run `%s --help` for its options"
                        .formatted(command.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    private static String words(ParameterException fault, CommandLine command) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command.getCommandSpec());
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return "%s is given twice; use it once".formatted(name(twice.getOverwritten()));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return invalid(fault.getArgSpec(), fault.getValue());
        }
        var below = command.getSubcommands().keySet();
        return below.isEmpty()
                ? String.valueOf(fault.getMessage())
                : "no command is given; choose one of " + String.join(", ", below);
    }

    private static String unmatched(String word, CommandSpec command) {
        var name = command.qualifiedName();
        if (word.startsWith("-") && word.length() > 1) {
            var option = word.split("=", 2)[0];
            return "`%s` has no option `%s`%s"
                    .formatted(name, option, near(command.optionsMap().keySet(), option));
        }
        if (!command.subcommands().isEmpty()) {
            return "unknown command `%s %s`%s"
                    .formatted(name, word, near(command.subcommands().keySet(), word));
        }
        var taken =
                command.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "));
        return "`%s` is one argument too many; `%s` takes %s"
                .formatted(word, name, taken.isEmpty() ? "options only" : "only " + taken);
    }

    private static String near(Collection<String> names, String word) {
        return Suggestion.near(names, word).map(question -> "; " + question).orElse("");
    }

    private static String missing(MissingParameterException fault) {
        var missing = fault.getMissing();
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && !option.required()) {
            return "%s needs a value; write %s".formatted(option.longestName(), label(option));
        }
        return "missing: " + missing.stream().map(WrongUsage::label).collect(Collectors.joining(", "));
    }

    private static String invalid(ArgSpec argument, String value) {
        var type = argument.type();
        var accepted = "another value";
        if (type.isEnum()) {
            accepted = "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        } else if (type == int.class) {
            accepted = "a whole number";
        }
        return "`%s` is not valid for %s; write %s".formatted(value, name(argument), accepted);
    }

    /** As written on a command line: {@code --content FOLDER}, {@code ID}. */
    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
