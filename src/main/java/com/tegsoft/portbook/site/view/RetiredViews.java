package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Retired things that editions have published, in one language, for pages at one depth of the site. */
@Shown
public record RetiredViews(Matrix matrix, RetiredPlaces pages, LanguageView language) {

    /** Something that an edition has published and that no longer exists. */
    public record RetiredView(
            String place,
            String name,
            Optional<Html> text,
            Optional<LinkView> successor,
            List<RetiredPlaces.SectionView> sections) {

        /** Its id alone. */
        public String id() {
            return place.substring(place.indexOf('.') + 1);
        }
    }

    /** A retired page, by its path below the home page of the language. */
    public RetiredView page(String address) {
        return SitePaths.id(address).map(this::view).orElseGet(() -> pages.page(address));
    }

    /** Former sections of a Markdown page. */
    public List<RetiredPlaces.SectionView> sections(String page) {
        return pages.sections(page);
    }

    /** A retired id. */
    private RetiredView view(Id id) {
        var retired = Optional.ofNullable(matrix.retired().get(id)).orElseThrow();
        return new RetiredView(
                SitePaths.anchor(retired.was(), id),
                language.nameOf("retired", id),
                language.prose("retired." + id + ".text"),
                retired.successor()
                        .map(next -> new LinkView(next.value(), successor(next), language.home() + address(next))),
                List.of());
    }

    private String successor(Id id) {
        return matrix.hosts().containsKey(id)
                ? matrix.host(id).name()
                : language.nameOf(kind(id).map(IdKind::section).orElse("retired"), id);
    }

    /** The path of an id, current or retired, below the home page of the language. */
    private String address(Id id) {
        var kind = kind(id).or(
                        () -> Optional.ofNullable(matrix.retired().get(id)).map(Retired::was))
                .orElseThrow();
        return SitePaths.of(kind, id);
    }

    private Optional<IdKind> kind(Id id) {
        return Stream.of(IdKind.values())
                .filter(kind -> kind.ids(matrix).contains(id))
                .findFirst();
    }

    /** Retired hosts and settings, whose places are on the page of all ports. */
    public List<RetiredView> places() {
        return matrix.retired().values().stream()
                .filter(retired -> !retired.was().hasPage())
                .map(retired -> view(retired.id()))
                .toList();
    }
}
