package com.tegsoft.portbook;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where content and templates are. */
final class FolderOptions {

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "folder with the port matrix and its texts (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "folder with the templates of pages and snippets (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    /** What is built of these folders, for the address that site.yaml names. */
    Build.Inputs inputs() throws InputException {
        return new Build.Inputs(
                InputFolder.CONTENT.verified(content), InputFolder.TEMPLATES.verified(templates), Optional.empty());
    }

    /** The content folder as it was named, whether it is there or not. */
    Path content() {
        return content;
    }

    Path templates() throws InputException {
        return InputFolder.TEMPLATES.verified(templates);
    }
}
