package com.tegsoft.portbook;

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

/** {@code portbook serve}: the site in a browser, anew with every save, until the command is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the site in a browser, anew with every save; writes nothing.")
final class ServeCommand implements Callable<Integer> {

    private static final int PORTS = 65_535;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port on 127.0.0.1, 0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > PORTS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "`%s` is not a port; write one from 0 to %s".formatted(port, PORTS));
        }
        try (var loop = EditLoop.begin(options.inputs(), port, terminal)) {
            terminal.out().println("%s shows what is saved; Ctrl+C ends it".formatted(loop.address()));
            new CountDownLatch(1).await();
            return Exit.CLEAN;
        }
    }
}
