package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.ExampleFindings;
import com.tegsoft.portbook.build.Explanation;
import com.tegsoft.portbook.build.ExplanationList;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code portbook explain unknown-purpose}: why a check exists, with an example that it rejects and one that it
 * accepts.
 */
@Command(
        name = "explain",
        description = {
            "Explains a check with examples; without a name, lists all checks.",
            "",
            "Each finding ends with the name of its check in brackets."
        },
        footer = {
            "",
            "Examples:",
            "  portbook explain unknown-purpose",
            "  portbook explain --all --format json > checks.json"
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CHECK",
            completionCandidates = ExplainCommand.Names.class,
            description = "name of a check, as findings print it")
    private @Nullable String name;

    @Option(names = "--all", description = "explain all checks in one document")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "with --all, format of the document: ${COMPLETION-CANDIDATES} (default: markdown)")
    private @Nullable Format format;

    /** The formats of the document with all checks. */
    enum Format {
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All names, for command-line completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (all && name != null) {
            throw wrong("`%s` is one check and --all is all of them; use only one".formatted(name));
        }
        if (!all && format != null) {
            throw wrong("--format is only for the document with all checks; add --all, or leave --format out");
        }
        if (all) {
            terminal.out().print(format == Format.JSON ? ExplanationList.json() : ExplanationList.markdown());
        } else if (name == null) {
            names().forEach(terminal.out()::println);
        } else {
            return explain(name);
        }
        terminal.out().flush();
        return ExitStatus.CLEAN;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private int explain(String id) {
        var found = Explanation.find(id);
        if (found.isEmpty()) {
            var near = Suggestion.near(names(), id).orElse("run `portbook explain` for the list");
            terminal.err().println("portbook: unknown check `%s`; %s".formatted(id, near));
            return ExitStatus.USAGE;
        }
        var explanation = found.get();
        terminal.out().println(explanation.id() + "\n\n" + explanation.why());
        explanation.check().ifPresentOrElse(this::examples, () -> terminal.out().println("\n" + explanation.when()));
        return ExitStatus.CLEAN;
    }

    private static List<String> names() {
        return Explanation.all().stream().map(Explanation::id).toList();
    }

    private void examples(Check check) {
        terminal.out().println("\nRejected:\n");
        print(check.bad());
        FindingPrinter.TEXT.print(ExampleFindings.of(check.bad()), terminal);
        terminal.out().println("\nAccepted:\n");
        print(check.good());
    }

    private void print(Example example) {
        for (var edit : example.edits()) {
            terminal.out().println("  " + edit.file());
            edit.lines().forEach(line -> terminal.out().println("  " + line));
        }
    }
}
