package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What opens something in a platform's own words, {@code openings/PLATFORM.txt}, hides nowhere in its files. */
class HiddenOpeningIT {

    private static final Path FOLDERS = Path.of("templates/snippets");
    private static final Path OPENINGS = Path.of("src/test/resources/openings");

    static Stream<Arguments> opening() {
        return SNIPPETS.platforms().stream().flatMap(platform -> platform.files().keySet().stream()
                .filter(variant -> !variant.equals(Platform.REMOVE))
                .map(variant -> arguments(platform.id(), variant)));
    }

    @Test
    void every_platform_has_an_opening_to_hide() throws IOException {
        try (var files = Files.list(OPENINGS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(SNIPPETS.platforms().stream()
                            .map(platform -> platform.id() + ".txt")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("opening")
    void a_line_more_is_noticed_wherever_it_stands(String id, String variant) throws IOException {
        var lines = text(id, variant).lines().toList();
        var opening = Files.readString(OPENINGS.resolve(id + ".txt")).stripTrailing();
        assertThat(IntStream.rangeClosed(0, lines.size())
                        .filter(at -> isUnnoticed(id, variant, with(lines, at, opening)))
                        .mapToObj(at -> "before line " + (at + 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("opening")
    void more_on_a_line_is_noticed_on_whichever(String id, String variant) throws IOException {
        var lines = text(id, variant).lines().toList();
        var opening = Files.readString(OPENINGS.resolve(id + ".txt")).lines().findFirst();
        assertThat(IntStream.range(0, lines.size())
                        .filter(at -> !isComment(lines.get(at)))
                        .filter(at -> {
                            var longer = new ArrayList<>(lines);
                            longer.set(
                                    at,
                                    lines.get(at) + "; " + opening.orElseThrow().strip());
                            return isUnnoticed(id, variant, longer);
                        })
                        .mapToObj(at -> "on line " + (at + 1)))
                .isEmpty();
    }

    /** What stands between {@code \\Q} and {@code \\E} is itself. */
    @Test
    void only_a_comment_may_say_anything() throws IOException {
        try (var files = Files.walk(FOLDERS)) {
            var forms = files.filter(file -> Set.of("grammar.txt", "policy.txt", "remove.txt")
                            .contains(String.valueOf(file.getFileName())))
                    .flatMap(HiddenOpeningIT::lines)
                    .map(form -> form.replaceAll("\\\\Q.*?\\\\E", ""))
                    .toList();
            assertThat(forms).hasSizeGreaterThan(100).allSatisfy(form -> assertThat(form)
                    .matches("//.*|(?:any )?skip *(?:[#!]|//)? ?\\.\\*|(?:(?!\\.[*+]).)*"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith("! ") || line.startsWith("// ");
    }

    private static List<String> with(List<String> lines, int at, String opening) {
        var more = new ArrayList<>(lines);
        more.add(at, opening);
        return more;
    }

    private static String text(String id, String variant) {
        return SNIPPETS.text(SNIPPETS.platform(id), OPERATOR, variant);
    }

    private static boolean isUnnoticed(String id, String variant, List<String> lines) {
        var effect = SNIPPETS.effect(SNIPPETS.platform(id), OPERATOR, variant).orElseThrow();
        return SnippetVerifier.findings(id, effect, String.join("\n", lines) + "\n")
                .isEmpty();
    }
}
