package com.tegsoft.portbook;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where content and templates are. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "FOLDER", description = "content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "FOLDER", description = "templates folder (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "address of the site, instead of the one in site.yaml")
    private @Nullable String baseUrl;

    Path content() {
        return content;
    }

    Build.Inputs inputs() {
        return new Build.Inputs(content, templates, Optional.ofNullable(baseUrl).map(this::address));
    }

    private URI address(String text) {
        if (!text.matches("https?://[A-Za-z0-9.:\\[\\]-]+/(?:[A-Za-z0-9._~-]+/)*") || spec == null) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "`%s` is not an address that ends with a slash, like https://docs.example.com/ports/"
                            .formatted(text));
        }
        return URI.create(text);
    }
}
