package com.tegsoft.portbook.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A kind of folder that commands read.
 *
 * @param option the option that names it
 * @param signs files or folders of which it contains at least one
 */
public record InputFolder(String name, String option, List<String> signs) {

    public static final InputFolder CONTENT =
            new InputFolder("content", "--content", List.of("matrix.yaml", "site.yaml"));
    public static final InputFolder TEMPLATES =
            new InputFolder("templates", "--templates", List.of("pages", "parts", "print", "snippets", "assets"));

    /**
     * The folder, after checking that it can be read and is of this kind.
     *
     * @throws InputException if it is not
     */
    public Path verified(Path folder) throws InputException {
        var place = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(place)) {
            throw new InputException("`%s` is a file, but %s needs a folder%s".formatted(place, option, meant(place)));
        }
        if (!Files.exists(place)) {
            throw new InputException(
                    "the %s folder `%s` does not exist; run portbook in the folder that contains `%s`, or write %s FOLDER"
                            .formatted(name, place, name, option));
        }
        if (!Files.isReadable(place) || !Files.isExecutable(place)) {
            throw new InputException(
                    "the %s folder `%s` cannot be read: permission denied; allow the user who runs portbook to read it"
                            .formatted(name, place));
        }
        if (!isOne(place)) {
            throw new InputException("`%s` is not a %s folder: it contains none of %s%s"
                    .formatted(place, name, String.join(", ", signs), meant(place)));
        }
        return folder;
    }

    private boolean isOne(Path folder) {
        return signs.stream().anyMatch(sign -> Files.exists(folder.resolve(sign)));
    }

    /** The folder near this place that was probably meant. */
    private String meant(Path place) {
        return Optional.ofNullable(place.getParent()).stream()
                .flatMap(parent -> List.of(place.resolve(name), parent, parent.resolve(name)).stream())
                .filter(this::isOne)
                .findFirst()
                .map("; did you mean `%s`?"::formatted)
                .orElse("; use the folder that contains %s".formatted(String.join(" or ", signs)));
    }
}
