package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.verify.page.ExpectedPage.Besides;
import com.tegsoft.portbook.verify.page.FrameLines.PageWords;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.reader.page.PageLineReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of the pages of one language. */
final class LanguagePages {

    private final PageTexts texts;
    private final RowLines rows;
    private final History history;
    private final PublishedFiles files;
    private final PageLineReader reader;

    LanguagePages(PageTexts texts, History history, PublishedFiles files, PageLineReader reader) {
        this.texts = texts;
        this.rows = new RowLines(texts, history);
        this.history = history;
        this.files = files;
        this.reader = reader;
    }

    /** A page without its frame. */
    private record Main(PageWords words, List<String> trail, Consumer<PageLines> add) {}

    ExpectedPage of(String path, List<String> notes) {
        var below = SitePaths.below(path);
        return main(below)
                .map(main -> new ExpectedPage(lines(path, notes, main), Besides.NOTHING))
                .or(() -> platform(below).map(main -> new ExpectedPage(lines(path, notes, main), Besides.NOTHING)))
                .or(() -> overview(below).map(main -> new ExpectedPage(lines(path, notes, main), Besides.SHOWN)))
                .orElseGet(() -> new ExpectedPage(
                        new HeadExpectation(texts.content().site(), path).least(texts), Besides.ANYTHING));
    }

    private List<PageLine> lines(String path, List<String> notes, Main main) {
        var page = new PageLines(texts);
        new FrameLines(texts, path, notes).add(page, main.words(), main.trail());
        main.add().accept(page);
        return page.list();
    }

    /** The page of a platform; its snippets have a reader of their own. */
    private Optional<Main> platform(String below) {
        return files.platforms().stream()
                .filter(platform -> below.equals(SitePaths.platform(platform.id()) + SitePaths.INDEX))
                .findFirst()
                .map(platform -> new Main(
                        new PageWords(platform.name(), texts.product("snippets.description") + " " + platform.name()),
                        List.of(PageTexts.link(texts.ui("snippets.title"), texts.home() + SitePaths.PLATFORMS)),
                        page -> new LinkBarLines(texts)
                                .add(page.title(platform.name()).say("snippets.lead"))));
    }

    /** The page of all platforms; its tables have a reader of their own. */
    private Optional<Main> overview(String below) {
        var title = texts.ui("snippets.title");
        return Optional.of(below)
                .filter((SitePaths.PLATFORMS + SitePaths.INDEX)::equals)
                .map(page -> new Main(
                        new PageWords(title, texts.product("snippets.description")),
                        List.of(),
                        lines -> overview(lines, title)));
    }

    private void overview(PageLines page, String title) {
        page.at("head").add("link rel=stylesheet href=assets/forms.css").at("");
        page.title(title).say("snippets.about");
        if (!files.platforms().isEmpty()) {
            new CombineLines(texts, files.platforms()).add(page);
            page.at("");
        }
        new CheckerLines(
                        texts,
                        CheckerTarget.of(
                                texts.matrix(), texts.matrix().services().values()))
                .addAll(page);
    }

    KnownLines known() {
        return new KnownLines(texts, rows);
    }

    private Optional<Main> main(String below) {
        return switch (below) {
            case SitePaths.INDEX ->
                Optional.of(new Main(new HomePage(texts).words(), List.of(), new HomePage(texts)::add));
            case SitePaths.ALL_PORTS + SitePaths.INDEX -> {
                var ports = new PortsPage(texts);
                yield Optional.of(new Main(ports.words(), List.of(), page -> ports.add(page, rows)));
            }
            case SitePaths.ALL_CHANGES + SitePaths.INDEX -> {
                var changes = new ChangesPage(texts, history, files);
                yield Optional.of(new Main(changes.words(), List.of(), changes::add));
            }
            case SitePaths.MY_NETWORK + SitePaths.INDEX -> {
                var network = new MyNetworkPage(texts, !files.platforms().isEmpty());
                yield Optional.of(new Main(network.words(), List.of(), network::add));
            }
            case SitePaths.CHANGE_REQUESTS + SitePaths.INDEX -> {
                var request = new ChangeRequestPage(texts, files.platforms());
                yield Optional.of(new Main(request.words(), List.of(), request::add));
            }
            case SitePaths.GAP_CHECK + SitePaths.INDEX -> {
                var check = new GapCheckPage(texts, history);
                yield Optional.of(new Main(check.words(), List.of(), check::add));
            }
            case SitePaths.SEARCH_RESULTS + SitePaths.INDEX -> {
                var search = new SearchPage(texts);
                yield Optional.of(new Main(search.words(), List.of(), search::add));
            }
            default ->
                service(below)
                        .or(() -> edition(below))
                        .or(() -> ExpectedPages.id(below, SitePaths.PURPOSES)
                                .filter(texts.matrix().purposes()::containsKey)
                                .map(id -> topic(TopicPage.purpose(texts, id))))
                        .or(() -> ExpectedPages.id(below, SitePaths.ROLES)
                                .filter(texts.matrix().roles()::containsKey)
                                .map(id -> topic(TopicPage.role(texts, id))))
                        .or(() -> prose(below))
                        .or(() -> retired(below));
        };
    }

    private Optional<Main> service(String below) {
        return ExpectedPages.id(below, SitePaths.ALL_PORTS)
                .filter(texts.matrix().services()::containsKey)
                .map(texts.matrix()::service)
                .map(service -> {
                    var page = new ServicePage(texts, rows);
                    return new Main(page.words(service), page.trail(), lines -> page.add(lines, service));
                });
    }

    private Optional<Main> edition(String below) {
        return history.earlier().stream()
                .filter(matrix -> below.equals(SitePaths.file(SitePaths.edition(matrix.edition()))))
                .findFirst()
                .map(matrix -> {
                    var page = new OlderEditionPage(texts, matrix, history);
                    return new Main(page.words(), page.trail(), page::add);
                });
    }

    private Main topic(TopicPage topic) {
        return new Main(topic.words(), topic.trail(), lines -> topic.add(lines, rows));
    }

    private Optional<Main> prose(String below) {
        var pages = new ProsePages(texts);
        return ExpectedPages.id(below, "")
                .map(Id::value)
                .filter(texts.content().site().pages()::contains)
                .map(id -> new Main(pages.words(id), List.of(), lines -> pages.add(lines, id, reader)));
    }

    private Optional<Main> retired(String below) {
        var lines = new RetiredLines(texts);
        var folder = SitePaths.folder(below);
        return SitePaths.id(folder)
                .flatMap(id -> Optional.ofNullable(texts.matrix().retired().get(id)))
                .filter(retired -> SitePaths.folder(retired.was(), retired.id()).equals(folder))
                .map(retired -> new Main(lines.words(lines.name(retired)), List.of(), page -> lines.add(page, retired)))
                .or(() -> texts.content()
                        .site()
                        .retired()
                        .place(folder)
                        .filter(retired -> retired.kind() == RetiredAddress.Kind.PAGE)
                        .map(retired -> new Main(
                                lines.words(lines.name(retired)), List.of(), page -> lines.add(page, retired))));
    }
}
