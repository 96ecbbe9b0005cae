package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.FileHeader;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.snippet.ValuesFile;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook snippet nftables --purpose voice --set system=10.1.0.0/24}: a snippet with a customer's own values. */
@Command(
        name = "snippet",
        description = {
            "Prints a firewall snippet with your own networks and ports; without a platform, lists platforms, scopes and"
                    + " parameters.",
            "",
            "A snippet is configuration text for one firewall platform that opens the ports of the matrix. It is read back"
                    + " before it is printed. Several purposes, roles and services become one file, which has each permit once."
        },
        footer = {
            "",
            "Examples:",
            "  portbook snippet --list",
            "  portbook snippet nftables --purpose voice --set system=10.1.0.0/24 --set sip-port=5070",
            "  portbook snippet juniper-srx --purpose voice --param outside=internet --param inside=servers",
            "  portbook snippet pfsense --set server=10.1.2.3 --set server-public=192.0.2.9",
            "  portbook snippet nftables --purpose voice --values values.yaml --ticket CHG-1234 --expires 2027-03-31",
            "  portbook snippet ufw --since 2026-11-24 --action restrict --set administrator=10.3.0.0/28",
            "  portbook snippet nftables --applied voice.nft --action open",
            "  portbook snippet aws-terraform --purpose voice --purpose webrtc --role administrator"
        })
public final class SnippetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final ScopeOptions scopes = new ScopeOptions();

    @Mixin
    private final SinceOptions since = new SinceOptions();

    @Mixin
    private final DetailOptions details = new DetailOptions();

    @Mixin
    private final ValuesOption valuesFile = new ValuesOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "PLATFORM",
            completionCandidates = PlatformNames.class,
            description = "platform, such as nftables")
    private @Nullable String platform;

    @Option(names = "--variant", paramLabel = "VARIANT", description = "variant, as shown by --list (default: add)")
    private @Nullable String variant;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "value of a parameter: addresses or networks, separated by commas, a port, or one alternative of a service; can be repeated")
    private List<String> settings = List.of();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description =
                    "name or number of your own device, such as an interface, as shown by --list; can be repeated")
    private List<String> params = List.of();

    @Option(names = "--list", description = "list platforms, scopes and parameters")
    private boolean list;

    public SnippetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var named = inputs.inputs();
        var templates = named.loadTemplates();
        var content = Build.read(named, templates);
        var findings = Checks.findings(content);
        if (!findings.isEmpty()) {
            return refused(content, findings);
        }
        var given = valuesFile.read(content.matrix(), templates.platforms());
        if (given.isWrong()) {
            FindingPrinter.TEXT.print(given.faults(), terminal);
            return ExitStatus.FINDINGS;
        }
        var applied = since.header(content.matrix());
        try {
            return templates.unlessEndless(() -> platform == null || list
                    ? list(content, templates)
                    : print(content, templates, given.values(), applied));
        } catch (IllegalArgumentException e) {
            terminal.err().println("portbook: " + e.getMessage());
            return ExitStatus.USAGE;
        }
    }

    private int list(Content content, Templates templates) {
        var values = Values.documentation(content.matrix());
        SnippetList.of(content.matrix(), PublishedSnippets.filledIn(content, templates, values), values)
                .lines()
                .forEach(terminal.out()::println);
        return ExitStatus.CLEAN;
    }

    private int print(Content content, Templates templates, ValuesFile file, Optional<FileHeader> applied) {
        var name = String.valueOf(platform);
        if (!since.isGiven()) {
            var scope = scopes.scope(content.matrix(), file.without());
            var order = new SnippetRequest(content.matrix(), scope, file);
            return print(content, templates, order, name, Platform.ADD);
        }
        if (scopes.isPart()) {
            throw new IllegalArgumentException(
                    "`--since` is about all services; leave out --purpose, --role and --service");
        }
        var todo = since.snippet(content.history(), applied);
        if (todo.isEmpty()) {
            terminal.err().println("portbook: nothing is to be done since that edition");
            return ExitStatus.CLEAN;
        }
        applied.stream()
                .flatMap(header -> header.titles().stream())
                .filter(FileHeader.Title::isPart)
                .forEach(title -> terminal.err()
                        .println("portbook: the applied file was for `%s` only; this one is for all services"
                                .formatted(title.scope())));
        var matrix = todo.get().matrix();
        var order =
                new SnippetRequest(matrix, scopes.used(matrix, todo.get().scope(), file.without()), file.known(matrix));
        var standard = todo.get().variant(order.platform(templates.platforms(), name));
        if (standard.isEmpty()) {
            throw new IllegalArgumentException(
                    "no snippet can close ports on `%s`, because it would need your own object names; use `list`"
                            .formatted(name));
        }
        var status = print(content, templates, order, name, standard.get());
        if (status == ExitStatus.CLEAN && todo.get().action() == CustomerAction.RESTRICT) {
            terminal.err().println("portbook: afterwards delete your own entry that allows any source to these ports");
        }
        return status;
    }

    private int print(Content content, Templates templates, SnippetRequest order, String name, String standardVariant) {
        var wanted = variant == null ? standardVariant : variant;
        var values = order.values(settings).with(details.details());
        var snippets = PublishedSnippets.filledIn(order.matrix(), content.site().baseUrl(), templates, values);
        var chosen = order.device(order.platform(snippets.platforms(), name), params);
        var artefact = snippets.artefact(chosen, order.scope(), order.variant(chosen, wanted));
        var differences = Verification.findings(content, List.of(artefact));
        if (!differences.isEmpty()) {
            return refused(content, differences);
        }
        var text = snippets.text(chosen, order.scope(), wanted);
        terminal.out().print(text);
        terminal.out().flush();
        if (!values.details().lines().stream().allMatch(text::contains)) {
            terminal.err()
                    .println("portbook: files of `%s` have no comments; ticket, owner and expiry are not included"
                            .formatted(chosen.id()));
        }
        order.notes(values, snippets.snippet(chosen, order.scope()), settings)
                .forEach(note -> terminal.err().println("portbook: " + note));
        return ExitStatus.CLEAN;
    }

    private int refused(Content content, List<Finding> findings) {
        FindingPrinter.TEXT.print(new CheckResult(findings, content.sources()), terminal);
        return ExitStatus.FINDINGS;
    }
}
