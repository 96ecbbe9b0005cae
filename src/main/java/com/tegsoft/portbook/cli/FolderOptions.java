package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.build.InputFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the content and templates folders. */
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

    /** The inputs from these folders, with the base URL from site.yaml. */
    Build.Inputs inputs() throws InputException {
        return new Build.Inputs(
                InputFolder.CONTENT.verified(content), InputFolder.TEMPLATES.verified(templates), Optional.empty());
    }

    /** The content folder as given, whether it exists or not. */
    Path content() {
        return content;
    }

    Path templates() throws InputException {
        return InputFolder.TEMPLATES.verified(templates);
    }
}
