package com.tegsoft.portbook;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where content and templates are. */
final class FolderOptions {

    @Option(names = "--content", paramLabel = "FOLDER", description = "content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "FOLDER", description = "templates folder (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    /** What is built of these folders, for the address that site.yaml names. */
    Build.Inputs inputs() {
        return new Build.Inputs(content, templates, Optional.empty());
    }

    Path content() {
        return content;
    }

    Path templates() {
        return templates;
    }
}
