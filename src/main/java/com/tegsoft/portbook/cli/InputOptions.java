package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for the inputs of a site and its base URL. */
final class InputOptions {

    private static final Pattern BASE_URL = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+/(?:[A-Za-z0-9._~-]+/)*");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private final FolderOptions folders = new FolderOptions();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "base URL of the site; overrides the one in site.yaml")
    private @Nullable String baseUrl;

    Build.Inputs inputs() throws IOException {
        var address = Optional.ofNullable(baseUrl).map(this::address);
        var inputs = folders.inputs();
        return new Build.Inputs(inputs.content(), inputs.templates(), address);
    }

    private URI address(String text) {
        if (!BASE_URL.matcher(text).matches()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "`%s` is not a base URL; write an http or https URL that ends with a slash, like https://docs.example.com/ports/"
                            .formatted(text));
        }
        return URI.create(text);
    }
}
