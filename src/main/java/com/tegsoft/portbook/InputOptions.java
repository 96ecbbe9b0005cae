package com.tegsoft.portbook;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a site is built of, and for which address. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private final FolderOptions folders = new FolderOptions();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "address of the site, instead of the one in site.yaml")
    private @Nullable String baseUrl;

    Path content() {
        return folders.content();
    }

    Build.Inputs inputs() {
        return new Build.Inputs(
                folders.content(),
                folders.templates(),
                Optional.ofNullable(baseUrl).map(this::address));
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
