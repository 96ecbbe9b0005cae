package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.text.RetiredAddresses;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Prints a generated product as the files of a content folder, all but editions and the lock of the translations. */
final class ContentPrinter {

    private static final Pattern INTERFACE = Pattern.compile("(?ms)^ui:\n.*?(?=^\\S|\\z)");
    private static final Set<String> PLAIN = Set.of("name", "many", "aim", "server", "label", "ask");

    private final Snapshot now;
    private final String matrix;

    private ContentPrinter(Snapshot now) {
        this.now = now;
        this.matrix = new MatrixPrinter(now).print();
    }

    /** Every file by its path. */
    static Map<String, String> files(Snapshot now) {
        return new ContentPrinter(now).files();
    }

    private Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("matrix.yaml", matrix);
        files.put("site.yaml", site());
        for (var language : now.site().languages()) {
            var sentences = new Sentences(now, language.words());
            files.put(language.code() + "/texts.yaml", texts(language, sentences));
            now.site().pages().stream()
                    .filter(page -> language.complete() || page.elements().size() % 2 == 0)
                    .forEach(page ->
                            files.put(language.code() + "/pages/" + page.id() + ".md", page.print(sentences, now)));
        }
        return files;
    }

    /** The languages in an order in which the source language is the first in some products only. */
    private List<GeneratedSite.SiteLanguage> offered() {
        var languages = new ArrayList<>(now.site().languages());
        Collections.rotate(languages, now.rows().size());
        return languages;
    }

    private String site() {
        var site = new StringBuilder("base-url: https://ports.example.com:8443/a/product/\nowner: ")
                .append("Example & Söhne")
                .append("\nsupport-url: https://www.example.com/")
                .append(
                        now.rows().size() % 2 == 0
                                ? ""
                                : "\nreport-url: https://www.example.com/?row={id}&at={edition}")
                .append("\nsource-language: ")
                .append(now.site().source().code())
                .append((now.site().noticeDays() == 0
                                ? ""
                                : "\nnotice-days: \"" + now.site().noticeDays() + "\"") + "\nlanguages:\n");
        offered()
                .forEach(language -> site.append("  %s: {name: %s, direction: %s, state: %s}\n"
                        .formatted(
                                language.code(),
                                language.words().called(),
                                language.words().rightToLeft() ? "rtl" : "ltr",
                                language.complete() ? "complete" : "partial")));
        return site.append("pages: [")
                .append(String.join(
                        ", ", now.site().pages().stream().map(GeneratedPage::id).toList()))
                .append("]\n")
                .append(now.site().retiredField())
                .toString();
    }

    /** Every text that the matrix asks for; a partial language has some of them, and nothing of the interface. */
    private String texts(GeneratedSite.SiteLanguage language, Sentences sentences) {
        var read = MatrixReader.read(
                YamlReader.read(new Source("matrix.yaml", matrix)).value());
        var dates = IntStream.rangeClosed(0, now.number())
                .mapToObj(number -> new Snapshot(now.site(), now.rows(), now.hosts(), Map.of(), number, 0).date())
                .toList();
        var ids = TextIds.of(read.value(), Set.of()).with(dates).with(retired());
        var texts = new TreeMap<String, String>();
        ids.required().forEach(id -> texts.put(id, text(sentences, id)));
        ids.optional().stream()
                .filter(id -> id.startsWith("editions.") || id.hashCode() % 2 == 0)
                .forEach(id -> texts.put(id, text(sentences, id)));
        if (!language.complete()) {
            texts.keySet().removeIf(id -> id.hashCode() % 4 != 0 && !id.equals("product.label"));
        }
        return nested(texts) + (language.complete() ? interfaceOf(language.words()) : "");
    }

    private RetiredAddresses retired() {
        return new RetiredAddresses(now.site().retired().entrySet().stream()
                .map(gone -> new RetiredAddress(
                        gone.getKey().kind(),
                        gone.getKey().path(),
                        Optional.of(gone.getValue()).filter(successor -> !successor.isEmpty())))
                .toList());
    }

    private String text(Sentences sentences, String id) {
        var part = id.split("\\.", -1);
        var last = part[part.length - 1];
        if (last.equals("name")) {
            return part[0].equals("product") ? now.site().product().replace("東京", "Tokyo") : sentences.nameOf(part[1]);
        }
        return PLAIN.contains(last) || id.contains(".machines.") ? sentences.phrase(id) : sentences.prose(id);
    }

    /** Texts by their ids, nested as ids are. */
    private static String nested(Map<String, String> texts) {
        var yaml = new StringBuilder();
        var open = new String[0];
        for (var text : texts.entrySet()) {
            var path = text.getKey().split("\\.", -1);
            var same = 0;
            while (same < Math.min(path.length, open.length) - 1 && path[same].equals(open[same])) {
                same++;
            }
            for (var depth = same; depth < path.length - 1; depth++) {
                yaml.append("  ".repeat(depth)).append(path[depth]).append(":\n");
            }
            yaml.append("  ".repeat(path.length - 1))
                    .append(path[path.length - 1])
                    .append(": ")
                    .append(MatrixPrinter.quoted(text.getValue()))
                    .append('\n');
            open = path;
        }
        return yaml.toString();
    }

    private static String interfaceOf(WordList words) {
        try {
            var texts = Files.readString(
                    Product.CONTENT.resolve(words.interfaceOf()).resolve("texts.yaml"));
            var found = INTERFACE.matcher(texts);
            if (!found.find()) {
                throw new IllegalStateException("no ui: in " + words.interfaceOf());
            }
            return found.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the edition of a snapshot is kept. */
    static Path edition(Path content, Snapshot of) {
        return content.resolve(Edition.path(of.date()));
    }

    static List<String> codes(Snapshot of) {
        return of.site().languages().stream()
                .map(GeneratedSite.SiteLanguage::code)
                .toList();
    }
}
