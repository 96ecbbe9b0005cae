package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Markdown;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The files of a content folder as they were last read, so that repeated reads parse only files that have changed.
 * Thread-safe.
 */
public final class ParseCache {

    private final Latest<ByteBuffer, Parsed<Source>> sources = new Latest<>();
    private final Latest<Source, Parsed<Node>> trees = new Latest<>();
    private final Latest<WrittenPage, Page> pages = new Latest<>();

    /** A page as it was written. */
    record WrittenPage(Language language, String id, Source source) {}

    Parsed<Source> source(String path, byte[] bytes) {
        return sources.of(path, ByteBuffer.wrap(bytes), file -> SourceReader.read(path, bytes));
    }

    Parsed<Node> tree(Source source) {
        return trees.of(source.file(), source, YamlReader::read);
    }

    Page page(WrittenPage page) {
        return pages.of(
                page.source().file(),
                page,
                written -> Markdown.read(written.language(), written.id(), written.source()));
    }

    /** The last result for the file at each path. */
    private static final class Latest<F, T> {

        private record Made<F, T>(F file, T result) {}

        private final Map<String, Made<F, T>> byPath = new ConcurrentHashMap<>();

        T of(String path, F file, Function<F, T> make) {
            var made = byPath.get(path);
            if (made == null || !made.file.equals(file)) {
                made = new Made<>(file, make.apply(file));
                byPath.put(path, made);
            }
            return made.result;
        }
    }
}
