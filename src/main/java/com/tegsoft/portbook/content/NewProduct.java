package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.translation.Acceptance;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content folder of a product whose ports are not described yet. Its matrix is empty, its interface texts are those
 * that portbook's jar holds.
 */
public final class NewProduct {

    /** What a name may contain, so that it needs no quotation marks in YAML and texts. */
    public static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .+&()/-]{0,59}");

    private static final String HELD = "/product/";

    /** The sections of the texts that every product has. */
    private static final List<String> SECTIONS = List.of("product", "ui");

    /** The name of the server, if the product's own name ends with that word. */
    private static final Pattern SERVER_TWICE = Pattern.compile("(?i)\\b(server)[ -]server\\b");

    private NewProduct() {}

    /** The languages in which portbook has interface texts, in the order of its own site. */
    public static List<Language> languages() {
        return SiteReader.read(YamlReader.read(held(Content.SITE)).value()).languages();
    }

    /**
     * The files of the folder.
     *
     * @param name of the product, which matches {@link #NAME}
     * @param languages at least one of {@link #languages()}; the first is the source language
     */
    public static ContentFiles of(
            String name, List<Language> languages, LocalDate today, Collection<String> interfaceTexts) {
        var files = new TreeMap<String, byte[]>();
        put(files, Content.SITE, site(name, languages));
        put(files, Content.MATRIX, matrix(name, today));
        languages.forEach(language -> put(files, language.code() + "/texts.yaml", texts(name, language)));
        var content = ContentReader.read(ContentFiles.of(files), interfaceTexts);
        put(files, Content.LOCK, Acceptance.of(content.translations()).text(Optional.empty()));
        return ContentFiles.of(files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String site(String name, List<Language> languages) {
        var lines = languages.stream()
                .map(language -> "  %s: {name: %s, direction: %s, state: complete%s}\n"
                        .formatted(
                                language.code(),
                                language.name(),
                                language.direction(),
                                language.region().map(", region: "::concat).orElse("")))
                .collect(Collectors.joining());
        return """
                # yaml-language-server: $schema=site.schema.json
                # Replace both addresses by your own.
                base-url: https://docs.example.com/ports/
                owner: %s
                support-url: https://www.example.com/
                source-language: %s
                languages:
                %spages: []
                """.formatted(name, languages.get(0).code(), lines);
    }

    private static String matrix(String name, LocalDate today) {
        return """
                # yaml-language-server: $schema=matrix.schema.json
                #
                # The port matrix. Facts only; every text that readers see is in <language>/texts.yaml.
                # Directions are seen from the server: inbound = other computers connect to it, outbound = it connects to other computers.

                product: %s
                edition: %s

                purposes: {}

                roles: {}

                services: {}
                """.formatted(name, today);
    }

    /** The sections of the jar's texts that every product has, with the name of this product. */
    private static String texts(String name, Language language) {
        var source = held(language.code() + "/texts.yaml");
        var heldName = (Node.Scalar) YamlReader.read(source).value().deepest("product", "name");
        var kept = SECTIONS.stream().map(section -> section(source, section)).collect(Collectors.joining("\n"));
        return SERVER_TWICE.matcher(kept.replace(heldName.text(), name)).replaceAll("$1");
    }

    /** The lines of a section, which ends where the next one begins. */
    private static String section(Source source, String section) {
        var from = source.lines().indexOf(section + ":");
        return Stream.concat(
                                Stream.of(section + ":"),
                                source.lines().stream()
                                        .skip(from + 1L)
                                        .takeWhile(line -> line.isEmpty() || line.startsWith(" ")))
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    private static Source held(String path) {
        try (var in = Objects.requireNonNull(NewProduct.class.getResourceAsStream(HELD + path), path)) {
            return new Source(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
