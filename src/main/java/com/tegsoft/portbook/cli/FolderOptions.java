package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.BuiltInTemplates;
import com.tegsoft.portbook.build.InputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the content and templates folders. */
final class FolderOptions {

    private static final Path OWN_TEMPLATES = Path.of("templates");

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "folder with the port matrix and its texts (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description =
                    "folder with the templates of pages and snippets (default: `templates` if it exists, otherwise "
                            + "the templates in portbook's jar)")
    private @Nullable Path templates;

    /** The inputs from these folders, with the base URL from site.yaml. */
    Build.Inputs inputs() throws IOException {
        return new Build.Inputs(InputFolder.CONTENT.verified(content), templates(), Optional.empty());
    }

    /** The content folder as given, whether it exists or not. */
    Path content() {
        return content;
    }

    Path templates() throws IOException {
        var folder = Optional.ofNullable(templates).orElse(OWN_TEMPLATES);
        return templates == null && !Files.exists(folder)
                ? BuiltInTemplates.folder()
                : InputFolder.TEMPLATES.verified(folder);
    }
}
