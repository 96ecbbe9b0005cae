package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.preview.PreviewSession;
import java.io.IOException;
import java.net.BindException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code portbook serve}: a preview of the site that reloads with every save, until the command is interrupted. */
@Command(
        name = "serve",
        description = {
            "Serves a preview of the site that reloads when you save; writes nothing.",
            "",
            "Open the printed URL in a browser. Findings are shown on top of the page. Only this computer can reach "
                    + "the preview."
        },
        exitCodeList = {
            "0:ended",
            "2:wrong usage, a port that is in use, or a file or folder that cannot be read",
            "3:internal error of portbook"
        },
        footer = {"", "Example:", "  portbook serve --port 8081"})
public final class ServeCommand implements Callable<Integer> {

    private static final int PORTS = 65_535;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port on 127.0.0.1; 0 chooses a free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    public ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > PORTS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "`%s` is not a port; write a number from 0 to %s".formatted(port, PORTS));
        }
        try (var session = begin()) {
            terminal.out().println("preview at %s; press Ctrl+C to stop".formatted(session.address()));
            new CountDownLatch(1).await();
            return ExitStatus.CLEAN;
        }
    }

    private PreviewSession begin() throws IOException {
        var inputs = options.inputs();
        try {
            return PreviewSession.begin(inputs, port, result -> FindingPrinter.TEXT.print(result, terminal));
        } catch (BindException e) {
            var denied = String.valueOf(e.getMessage()).contains("denied");
            throw new InputException("port %s %s; choose another with --port N, or any free one with --port 0"
                    .formatted(port, denied ? "may only be used by an administrator" : "is in use"));
        }
    }
}
