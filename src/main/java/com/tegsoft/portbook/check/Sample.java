package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Recorded;
import com.tegsoft.portbook.content.RecordedEdition;
import com.tegsoft.portbook.translation.Acceptance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content and templates of a small product, without any finding, that the examples of the checks edit. */
public final class Sample {

    private static final String TEMPLATES = "templates/";

    private static final List<String> FILES = List.of(
            "matrix.yaml",
            "site.yaml",
            "editions/2026-02-01.json",
            "translations.lock",
            "en/texts.yaml",
            "en/pages/help.md",
            "tr/texts.yaml",
            "tr/pages/help.md",
            TEMPLATES + "pages/home.ftlh",
            TEMPLATES + "pages/service.ftlh",
            TEMPLATES + "snippets/list/add.ftl",
            TEMPLATES + "snippets/list/grammar.txt",
            TEMPLATES + "snippets/list/verified.txt");

    /** The texts that the pages of the sample's site would use. */
    private static final Set<String> INTERFACE_TEXTS = Set.of("ui.rows");

    /** What the fonts of the sample's printed pages would lack. */
    private static final int UNPRINTABLE = '☎';

    private Sample() {}

    /** The content after an example's edits, and the edition that a commit has of it. */
    public static Content with(Example example) {
        var asCommitted = read(folder(new Example(List.of()))).editions().stream()
                .map(edition -> new RecordedEdition(edition, "0123456789", edition.date()))
                .toList();
        return read(folder(example))
                .withPrintable(character -> character != UNPRINTABLE)
                .recorded(new Recorded(asCommitted, Optional.empty(), Optional.empty()));
    }

    private static Content read(ContentFiles folder) {
        return ContentReader.read(folder, INTERFACE_TEXTS);
    }

    /** The content folder after an example's edits. */
    public static ContentFiles folder(Example example) {
        var files = files(example);
        files.keySet().removeIf(file -> file.startsWith(TEMPLATES));
        return example.reviewed() && !example.edits().isEmpty()
                ? reviewed(ContentFiles.of(files))
                : ContentFiles.of(files);
    }

    /** Whether an edit of a file is one of the templates. */
    public static boolean isTemplate(String file) {
        return file.startsWith(TEMPLATES);
    }

    /** The files of the templates folder after an example's edits, by path below that folder. */
    public static Map<String, byte[]> templates(Example example) {
        var templates = new TreeMap<String, byte[]>();
        files(example).forEach((file, bytes) -> {
            if (file.startsWith(TEMPLATES)) {
                templates.put(file.substring(TEMPLATES.length()), bytes);
            }
        });
        return templates;
    }

    private static SortedMap<String, byte[]> files(Example example) {
        var files = new TreeMap<String, byte[]>();
        for (var file : FILES) {
            var text = load(file);
            for (var edit : example.edits()) {
                text = edit.file().equals(file) ? apply(edit, text) : text;
            }
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** A content folder whose lock records every translation in it. */
    public static ContentFiles reviewed(ContentFiles folder) {
        var translations = ContentReader.read(folder, INTERFACE_TEXTS).translations();
        var files = new TreeMap<>(folder.files());
        files.put(
                Content.LOCK, Acceptance.of(translations).text(Optional.empty()).getBytes(StandardCharsets.UTF_8));
        return ContentFiles.of(files);
    }

    private static String apply(Example.Edit edit, String text) {
        var at = text.indexOf(edit.before());
        if (at < 0 || (!edit.before().isEmpty() && text.indexOf(edit.before(), at + 1) >= 0)) {
            throw new IllegalArgumentException(
                    "`%s` does not occur exactly once in %s".formatted(edit.before(), edit.file()));
        }
        return text.substring(0, at)
                + edit.after()
                + text.substring(at + edit.before().length());
    }

    private static String load(String file) {
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream("sample/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
