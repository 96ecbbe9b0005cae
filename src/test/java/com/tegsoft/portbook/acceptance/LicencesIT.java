package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jar contains the licence texts that its libraries require to be distributed with them. pom.xml lists which licences are allowed. */
class LicencesIT {

    private static final Path JAR = Path.of("target", "portbook.jar");

    /** A line such as {@code (MIT) jsoup Java HTML Parser (org.jsoup:jsoup:1.24.1 - https://jsoup.org/)}. */
    private static final Pattern LIBRARY =
            Pattern.compile(" *((?:\\([A-Za-z0-9.-]+\\) )+).*\\(([^ ]+):([^ ]+):[^ ]+ - .*\\)");

    private record Library(String licences, String name) {}

    @Test
    void the_jar_has_a_text_for_the_licence_of_each_of_its_libraries() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            var files = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(files).contains("META-INF/licences/LICENSE", "templates/fonts/OFL.txt");
            assertThat(libraries(jar)).hasSizeGreaterThan(40).allSatisfy(library -> assertThat(files)
                    .as(library.toString())
                    .anyMatch(file -> holdsTextFor(library, file)));
        }
    }

    private static boolean holdsTextFor(Library library, String file) {
        var folder = "META-INF/licences/";
        if (library.licences().contains("Apache-2.0")) {
            return file.equals(folder + "LICENSE");
        }
        return file.matches(folder + library.name() + "-jar/.*(LICENSE|about).*")
                || (file.endsWith(".txt")
                        && (folder + library.name()).startsWith(file.substring(0, file.length() - ".txt".length())));
    }

    private static List<Library> libraries(ZipFile jar) throws IOException {
        try (var list = jar.getInputStream(jar.getEntry("META-INF/libraries.txt"))) {
            return LIBRARY.matcher(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(line -> new Library(line.group(1), line.group(3)))
                    .toList();
        }
    }
}
