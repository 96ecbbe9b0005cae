package com.tegsoft.portbook;

import com.tegsoft.portbook.content.Folder;
import com.tegsoft.portbook.content.Skeleton;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.site.Templates;
import com.tegsoft.portbook.source.Words;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portbook new}: writes something new into the content, and names the texts that it still lacks. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes the facts of something new, and names the texts that are still to be written.")
final class NewCommand implements Runnable {

    /** More texts than these are no list that anybody reads. */
    private static final int MOST = 100;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "say `new service`, `new purpose`, `new role` or `new language`");
    }

    @Command(name = "purpose", mixinStandardHelpOptions = true, description = "A reason to open ports.")
    int purpose(@Parameters(paramLabel = "ID") String id, @Mixin FolderOptions options) throws Exception {
        return entry(options, "purposes", "  " + id + ": {}\n");
    }

    @Command(name = "role", mixinStandardHelpOptions = true, description = "Somebody who uses services.")
    int role(@Parameters(paramLabel = "ID") String id, @Mixin FolderOptions options) throws Exception {
        return entry(options, "roles", "  " + id + ": {}\n");
    }

    @Command(name = "language", mixinStandardHelpOptions = true, description = "A language, to be translated into.")
    int language(
            @Parameters(paramLabel = "TAG", description = "such as fr or pt-BR") String tag,
            @Option(names = "--name", required = true, description = "its name in itself") String name,
            @Option(names = "--rtl", description = "its script runs from right to left") boolean rightToLeft,
            @Mixin FolderOptions options)
            throws Exception {
        var quoted = name.matches("[\\p{L}\\p{M} ()-]+")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var facts =
                "  %s: {name: %s, direction: %s, state: partial}\n".formatted(tag, quoted, rightToLeft ? "rtl" : "ltr");
        return write(options, Skeleton.language(folder(options), interfaceTexts(options), facts));
    }

    @Command(name = "service", mixinStandardHelpOptions = true, description = "A row of the matrix.")
    int service(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--port", required = true, description = "such as 443/tcp") String port,
            @Option(names = "--protocol", required = true, description = "such as https") String protocol,
            @Option(names = "--role", required = true, description = "who uses it; several times") List<String> roles,
            @Option(names = "--purpose", required = true, description = "what for; several times")
                    List<String> purposes,
            @Option(names = "--host", description = "where it connects to; makes it outbound") @Nullable
                    List<String> hosts,
            @Mixin FolderOptions options)
            throws Exception {
        var encryption = protocol.matches("[a-z][a-z0-9-]*")
                ? WellKnownProtocols.find(new Id(protocol)).map(known -> Words.of(known.encryption()))
                : java.util.Optional.<String>empty();
        var facts = """

                  %s:
                    direction: %s
                    %s
                    roles: [%s]
                    purposes: [%s]
                    requirement: optional
                    ports:
                      - {port: %s, protocol: %s, encryption: %s}
                """.formatted(
                        id,
                        hosts == null ? "inbound" : "outbound",
                        hosts == null ? "source: restricted" : "hosts: [" + String.join(", ", hosts) + "]",
                        String.join(", ", roles),
                        String.join(", ", purposes),
                        port,
                        protocol,
                        encryption.orElse("none"));
        return entry(options, "services", facts);
    }

    private int entry(FolderOptions options, String section, String facts) throws IOException, PublishException {
        return write(options, Skeleton.entry(folder(options), interfaceTexts(options), section, facts));
    }

    private int write(FolderOptions options, Skeleton skeleton) throws PublishException {
        if (!skeleton.faults().isEmpty()) {
            FindingPrinter.TEXT.print(
                    new Build.Outcome.Refused(
                            skeleton.faults(), skeleton.content().sources()),
                    terminal);
            terminal.err().println("nothing was written");
            return Exit.FINDINGS;
        }
        for (var file : skeleton.files().entrySet()) {
            ContentFile.replace(options.content().resolve(file.getKey()), file.getValue());
            terminal.out().println("`%s` written".formatted(file.getKey()));
        }
        var texts = skeleton.texts();
        if (texts.size() > MOST) {
            terminal.out().println("%s texts to write; `portbook l10n status` lists them".formatted(texts.size()));
        } else {
            terminal.out().println("%s texts to write:".formatted(texts.size()));
            texts.forEach(text -> terminal.out().println("  " + text));
        }
        return Exit.CLEAN;
    }

    private static Folder folder(FolderOptions options) throws IOException {
        return Folder.load(options.content());
    }

    private static java.util.Collection<String> interfaceTexts(FolderOptions options) throws IOException {
        return Templates.load(options.templates()).interfaceTexts();
    }
}
