package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files that every site of some content has, whatever its templates: without one, an address or a promise is broken. */
public record RequiredFiles(Content content) {

    /** Their paths, each once. */
    public Stream<String> paths() {
        var root = Stream.of(
                SitePaths.INDEX,
                SitePaths.NOT_FOUND,
                SitePaths.HEADERS,
                SitePaths.ROBOTS,
                SitePaths.SITEMAP,
                SitePaths.NO_JEKYLL);
        var below = below();
        var languages = languages()
                .flatMap(code -> below.stream().map(file -> SitePaths.home("", code) + SitePaths.file(file)));
        var copies = content.site().languages().stream().flatMap(language -> below.stream()
                .map(file -> SitePaths.file(SitePaths.home("", language.code()) + file))
                .filter(SitePaths::isHtml)
                .map(SitePaths::markdown));
        var offline = content.site().languages().stream()
                .map(language -> SitePaths.home("", language.code()) + SitePaths.OFFLINE);
        var workbooks = languages().map(SitePaths::workbook);
        return Stream.of(root, data(), shortLinks(), languages, copies, offline, workbooks)
                .flatMap(some -> some)
                .distinct();
    }

    private Stream<String> data() {
        var newest = Stream.of("matrix.json", "matrix.csv", "matrix.xlsx", "matrix.schema.json", "changes.schema.json")
                .map(SitePaths::data);
        var editions = content.editions().stream().map(edition -> SitePaths.data(edition.date(), "edition.json"));
        var search = content.site().languages().stream().map(Language::code).map(SitePaths::search);
        return Stream.of(newest, editions, search).flatMap(some -> some);
    }

    /** A language that is no longer offered keeps its addresses, if another has taken its place. */
    private Stream<String> languages() {
        var retired = content.site().retired();
        return Stream.concat(
                content.site().languages().stream().map(Language::code),
                retired.of(RetiredAddress.Kind.LANGUAGE).stream()
                        .filter(language -> retired.end(language).isPresent())
                        .map(RetiredAddress::address));
    }

    private Stream<String> shortLinks() {
        return withPage((kind, id) -> SitePaths.file(SitePaths.shortLink("", id.value())));
    }

    /** The addresses of a language, below its home. */
    private List<String> below() {
        var purposes = Stream.concat(
                matrix().purposes().keySet().stream(),
                matrix().retired().values().stream()
                        .filter(retired -> retired.was() == IdKind.PURPOSE)
                        .map(Retired::id));
        var sections = Stream.of(
                "",
                SitePaths.ALL_PORTS,
                SitePaths.ALL_CHANGES,
                SitePaths.PLATFORMS,
                SitePaths.MY_NETWORK,
                SitePaths.CHANGE_REQUESTS,
                SitePaths.GAP_CHECK,
                SitePaths.SEARCH_RESULTS,
                SitePaths.FEED,
                SitePaths.ALL_PORTS_DOCUMENT);
        return Stream.of(
                        sections,
                        withPage(SitePaths::of),
                        pages().map(SitePaths::place),
                        content.history().earlier().stream()
                                .map(Matrix::edition)
                                .map(SitePaths::edition),
                        purposes.map(Id::value).map(SitePaths::document))
                .flatMap(some -> some)
                .toList();
    }

    private interface Spelling {
        String of(IdKind kind, Id id);
    }

    /** The addresses of everything that has or had a page of its own. */
    private Stream<String> withPage(Spelling spelling) {
        var live = Arrays.stream(IdKind.values()).filter(IdKind::hasPage).flatMap(kind -> kind.ids(matrix()).stream()
                .map(id -> spelling.of(kind, id)));
        var gone = matrix().retired().values().stream()
                .filter(retired -> retired.was().hasPage())
                .map(retired -> spelling.of(retired.was(), retired.id()));
        return Stream.concat(live, gone);
    }

    private Stream<String> pages() {
        return Stream.concat(
                content.site().pages().stream(),
                content.site().retired().of(RetiredAddress.Kind.PAGE).stream().map(RetiredAddress::address));
    }

    private Matrix matrix() {
        return content.matrix();
    }
}
