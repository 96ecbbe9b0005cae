package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.ExampleFindings;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.importer.ImportRules;
import com.tegsoft.portbook.site.PdfPages;
import com.tegsoft.portbook.site.template.Unprintable;
import com.tegsoft.portbook.verify.Comparison;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
        footer = {"", "Example:", "  portbook explain unknown-purpose"})
public final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "CHECK",
            completionCandidates = ExplainCommand.Names.class,
            description = "name of a check, as findings print it")
    private @Nullable String name;

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
        if (name == null) {
            names().forEach(terminal.out()::println);
            return ExitStatus.CLEAN;
        }
        var check = Checks.find(name);
        var rule = rules().filter(found -> found.id().equals(name)).findFirst();
        if (check.isEmpty() && rule.isEmpty()) {
            var near = Suggestion.near(names(), name).orElse("run `portbook explain` for the list");
            terminal.err().println("portbook: unknown check `%s`; %s".formatted(name, near));
            return ExitStatus.USAGE;
        }
        check.ifPresentOrElse(this::explain, () -> explain(rule.orElseThrow()));
        return ExitStatus.CLEAN;
    }

    /** The rules that only `import` applies, and those that a build applies to its own artefacts. */
    private static Stream<Rule> rules() {
        var imported = ImportRules.all().stream()
                .map(rule -> new Rule(rule.id(), rule.why(), "Only `portbook import` reports it."));
        return Stream.concat(imported, Stream.of(Comparison.RULE, Unprintable.RULE, PdfPages.RULE));
    }

    private static List<String> names() {
        return Stream.concat(Checks.all().stream().map(Check::id), rules().map(Rule::id))
                .distinct()
                .sorted()
                .toList();
    }

    private void explain(Rule rule) {
        terminal.out().println(rule.id() + "\n\n" + rule.why() + "\n\n" + rule.help());
    }

    private void explain(Check check) {
        var out = terminal.out();
        out.println(check.id() + "\n\n" + check.why() + "\n\nRejected:\n");
        print(check.bad());
        FindingPrinter.TEXT.print(ExampleFindings.of(check.bad()), terminal);
        out.println("\nAccepted:\n");
        print(check.good());
    }

    private void print(Example example) {
        for (var edit : example.edits()) {
            terminal.out().println("  " + edit.file());
            edit.before().lines().forEach(line -> terminal.out().println("  - " + line.strip()));
            edit.after().lines().limit(20).forEach(line -> terminal.out().println("  + " + line.strip()));
        }
    }
}
