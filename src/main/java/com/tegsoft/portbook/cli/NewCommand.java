package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Scaffold;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook new}: adds something to the content, and lists the texts still to be written. */
@Command(
        name = "new",
        description = {
            "Adds a service, purpose, role or language, and lists the texts still to be written; or starts a product.",
            "",
            "Facts go into matrix.yaml or site.yaml, empty texts into each language's texts.yaml. What `portbook "
                    + "check` would reject is rejected before anything is written."
        },
        footer = {"", "`portbook help new service` describes what a service needs."})
public final class NewCommand {

    /** A longer list of texts would not be read. */
    private static final int MOST = 100;

    /** Text that is always a single YAML value. */
    private static final String PLAIN = "[\\p{L}\\p{N}./-]+";

    private static final String LINE = "[^\\p{Cntrl}]+";

    private final Terminal terminal;

    private NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command with its own commands. */
    public static CommandLine with(Terminal terminal) {
        return new CommandLine(new NewCommand(terminal)).addSubcommand(new NewProductCommand(terminal));
    }

    @Command(
            name = "purpose",
            description = "Adds a purpose: a reason to open ports, such as voice.",
            footer = {"", "Example:", "  portbook new purpose video"})
    int purpose(
            @Parameters(
                            paramLabel = "ID",
                            description = "id of the purpose, used in URLs: lower-case letters, digits, -")
                    String id,
            @Mixin FolderOptions options)
            throws Exception {
        return entry(options, "purposes", "  " + id + ": {}\n", List.of(new Addition.Argument("ID", id)));
    }

    @Command(
            name = "role",
            description = "Adds a role: a user or system that connects, such as administrator.",
            footer = {"", "Example:", "  portbook new role auditor"})
    int role(
            @Parameters(paramLabel = "ID", description = "id of the role, used in URLs: lower-case letters, digits, -")
                    String id,
            @Mixin FolderOptions options)
            throws Exception {
        return entry(options, "roles", "  " + id + ": {}\n", List.of(new Addition.Argument("ID", id)));
    }

    @Command(
            name = "language",
            description = "Adds a language; missing texts are shown in the source language.",
            footer = {"", "Example:", "  portbook new language fr --name Français"})
    int language(
            @Parameters(paramLabel = "TAG", description = "language tag, such as fr or pt-BR") String tag,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            required = true,
                            description = "the language's own name, such as Français")
                    String name,
            @Option(names = "--rtl", description = "the language is written from right to left") boolean rightToLeft,
            @Mixin FolderOptions options)
            throws Exception {
        var quoted = name.matches("[\\p{L}\\p{M} ()-]+")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var facts =
                "  %s: {name: %s, direction: %s, state: partial}\n".formatted(tag, quoted, rightToLeft ? "rtl" : "ltr");
        var arguments = List.of(new Addition.Argument("TAG", tag), new Addition.Argument("--name", name));
        return add(options, arguments, (folder, asked) -> {
            var texts = options.content()
                    .resolve(tag + "/texts.yaml")
                    .toAbsolutePath()
                    .normalize();
            if (folder.file(tag + "/texts.yaml").isPresent()) {
                throw new InputException(
                        "`%s` already exists; if `%s` is not a language in site.yaml, add it there or delete the file"
                                .formatted(texts, tag));
            }
            return new Addition(folder, Scaffold.language(folder, asked, facts), Content.SITE, arguments);
        });
    }

    @Command(
            name = "service",
            description = {
                "Adds a service, which is one row of the matrix.",
                "",
                "It is inbound (another computer connects to the server) unless --host is given."
            },
            footer = {
                "",
                "Example:",
                "  portbook new service web-reports --port 8443/tcp --protocol https \\",
                "      --role administrator --purpose reports"
            })
    int service(
            @Parameters(
                            paramLabel = "ID",
                            description = "id of the service, used in URLs: lower-case letters, digits, -")
                    String id,
            @Mixin ServiceOptions service,
            @Mixin FolderOptions options)
            throws Exception {
        var arguments = new ArrayList<>(List.of(new Addition.Argument("ID", id)));
        arguments.addAll(service.arguments());
        return add(options, arguments, (folder, texts) -> {
            var facts = service.facts(id, ContentReader.read(folder, texts).matrix());
            return new Addition(folder, Scaffold.entry(folder, texts, "services", facts), Content.MATRIX, arguments);
        });
    }

    private int entry(FolderOptions options, String section, String facts, List<Addition.Argument> arguments)
            throws IOException, PublishException {
        return add(
                options,
                arguments,
                (folder, texts) ->
                        new Addition(folder, Scaffold.entry(folder, texts, section, facts), Content.MATRIX, arguments));
    }

    /** Adds something to a folder, given the ids of the texts that templates use. */
    private interface Maker {
        Addition of(ContentFiles folder, Collection<String> interfaceTexts) throws IOException;
    }

    private int add(FolderOptions options, List<Addition.Argument> arguments, Maker maker)
            throws IOException, PublishException {
        var inputs = options.inputs();
        var folder = ContentFiles.load(inputs.content());
        var texts = inputs.loadTemplates().interfaceTexts();
        var content = ContentReader.read(folder, texts);
        if (!content.faults().isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(content.faults(), content.sources()), terminal);
            terminal.err().println("nothing was written; fix the files that cannot be read first");
            return ExitStatus.FINDINGS;
        }
        var refusals = new ArrayList<>(unquotable(arguments));
        var addition = refusals.isEmpty() ? Optional.of(maker.of(folder, texts)) : Optional.<Addition>empty();
        addition.map(Addition::refusals).ifPresent(refusals::addAll);
        if (!refusals.isEmpty()) {
            refusals.forEach(refusal -> terminal.err().println("portbook: " + refusal));
            terminal.err().println("nothing was written");
            return ExitStatus.USAGE;
        }
        write(inputs.content(), addition.orElseThrow().scaffold());
        return ExitStatus.CLEAN;
    }

    /** Arguments that YAML would not read as a single value. */
    private static List<String> unquotable(List<Addition.Argument> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.value().matches(argument.label().equals("--name") ? LINE : PLAIN))
                .map(argument -> "%s: `%s` has characters that are not allowed; write letters, digits and `-`"
                        .formatted(argument.label(), argument.value()))
                .toList();
    }

    private void write(Path content, Scaffold scaffold) throws PublishException {
        for (var file : scaffold.files().entrySet()) {
            ContentFile.replace(content.resolve(file.getKey()), file.getValue());
            terminal.out().println("`%s` written".formatted(file.getKey()));
        }
        var texts = scaffold.texts();
        if (texts.size() > MOST) {
            terminal.out()
                    .println("%s texts to write; run `portbook l10n status` for the list".formatted(texts.size()));
        } else {
            terminal.out()
                    .println(texts.size() == 1 ? "1 text to write:" : "%s texts to write:".formatted(texts.size()));
            texts.forEach(text -> terminal.out().println("  " + text));
        }
    }
}
