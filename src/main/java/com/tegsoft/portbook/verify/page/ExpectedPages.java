package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.reader.page.PageLineReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The lines that each page must have. */
public final class ExpectedPages {

    private final Content content;
    private final NeutralPages neutral;
    private final Map<String, LanguagePages> languages = new TreeMap<>();
    private final Map<String, PageLineReader> readers = new TreeMap<>();

    /** Made for the first page that needs them, because they contain every row and text of a language. */
    private final Map<String, KnownLines> known = new ConcurrentHashMap<>();

    public ExpectedPages(Content content, PublishedFiles files) {
        this.content = content;
        var texts = content.site().languages().stream()
                .map(language -> PageTexts.of(content, language))
                .toList();
        this.neutral = new NeutralPages(content.site(), content.matrix(), texts);
        var history = content.history();
        for (var some : texts) {
            var code = some.language().code();
            var reader = new PageLineReader(code, some.ui("comma"), FrameLines.directions(content.site()));
            readers.put(code, reader);
            languages.put(code, new LanguagePages(some, history, files, reader));
        }
    }

    /** The reader of pages in a language; that of the source language for those without one. */
    public PageLineReader reader(String path) {
        return Objects.requireNonNull(readers.get(language(path)));
    }

    private String language(String path) {
        return content.site()
                .language(SitePaths.language(path))
                .map(Language::code)
                .orElse(content.site().source());
    }

    /** What is wrong with lines that nothing asks for. */
    public List<String> faults(String path, List<PageLine> lines) {
        return known.computeIfAbsent(language(path), code -> Objects.requireNonNull(languages.get(code))
                        .known())
                .faults(lines);
    }

    /**
     * What a page must say.
     *
     * @param notes ids of the interface texts that say what is wrong with a translation
     */
    public ExpectedPage of(String path, List<String> notes) {
        var language = languages.get(SitePaths.language(path));
        return language == null
                ? neutral(path)
                        .map(page -> new ExpectedPage(page.list(), ExpectedPage.Besides.NOTHING))
                        .orElseGet(() -> new ExpectedPage(
                                List.of(PageLine.of("head", HeadExpectation.POLICY)), ExpectedPage.Besides.ANYTHING))
                : language.of(path, notes);
    }

    private Optional<PageLines> neutral(String path) {
        if (path.equals(SitePaths.INDEX)) {
            return Optional.of(neutral.index());
        }
        if (path.equals(SitePaths.NOT_FOUND)) {
            return Optional.of(neutral.notFound());
        }
        var former = content.site().retired().language(SitePaths.language(path)).filter(gone -> path.contains("/"));
        if (former.isPresent()) {
            return former.map(gone -> neutral.former(path, gone));
        }
        return id(path, SitePaths.SHORT_LINKS)
                .flatMap(id -> NeutralPages.kind(content.matrix(), id).map(kind -> neutral.shortLink(kind, id)));
    }

    /** The id whose page is in a folder of the site. */
    static Optional<Id> id(String path, String folder) {
        var rest = path.startsWith(folder) && path.endsWith("/" + SitePaths.INDEX)
                ? path.substring(folder.length(), path.length() - ("/" + SitePaths.INDEX).length())
                : "";
        return Optional.of(rest).filter(id -> id.matches("[a-z0-9-]+")).map(Id::new);
    }
}
