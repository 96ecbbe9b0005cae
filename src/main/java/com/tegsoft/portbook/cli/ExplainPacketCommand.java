package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.find.PacketReport;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.yaml.Suggestion;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portbook explain-packet udp 12345 --from end-user}: what a port is used for, as the find box says it. */
@Command(
        name = "explain-packet",
        description = {
            "Says what the matrix knows about a port, a range of ports or an address, such as one in a firewall log.",
            "",
            "A port that is not used is answered with the nearest ones that are, and with those that are easily mistyped"
                    + " for it."
        },
        footer = {
            "",
            "Examples:",
            "  portbook explain-packet udp 12345",
            "  portbook explain-packet 5060/udp --from end-user",
            "  portbook explain-packet 10000-10100/udp --language de",
            "  portbook explain-packet 158.177.43.56"
        })
public final class ExplainPacketCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PORT",
            description = "a port, a range of ports or an address; a port with or without its transport, in any order")
    private List<String> asked = List.of();

    @Option(names = "--from", paramLabel = "ROLE", description = "also say whether this role uses it")
    private @Nullable String role;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "language of the answer, such as en")
    private @Nullable String language;

    public ExplainPacketCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var content = Build.read(inputs.inputs());
        var findings = Checks.findings(content);
        if (!findings.isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(findings, content.sources()), terminal);
            return ExitStatus.FINDINGS;
        }
        var from = Optional.ofNullable(role).map(name -> role(content, name));
        var lines = PacketReport.of(content, language(content)).lines(String.join(" ", asked), from);
        if (lines.isEmpty()) {
            throw wrong("`%s` is neither a port nor an address; write it like 5060/udp or 192.0.2.7"
                    .formatted(String.join(" ", asked)));
        }
        lines.forEach(terminal.out()::println);
        terminal.out().flush();
        return ExitStatus.CLEAN;
    }

    private Language language(Content content) {
        var code = Optional.ofNullable(language).orElse(content.site().source());
        return content.site()
                .language(code)
                .orElseThrow(() -> unknown(
                        "language",
                        code,
                        content.site().languages().stream().map(Language::code).toList()));
    }

    private Id role(Content content, String name) {
        var roles = content.matrix().roles().keySet();
        return roles.stream()
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        unknown("role", name, roles.stream().map(Id::value).toList()));
    }

    private ParameterException unknown(String what, String name, Collection<String> known) {
        return wrong("unknown %s `%s`; %s".formatted(what, name, Suggestion.among(known, name)));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
