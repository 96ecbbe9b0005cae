package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an edition has published: {@link SitePaths} spells its address, and the site has a page or an element there. */
class PublishedAddressesTest {

    private static final List<Site> SITES = List.of(Site.of(Product.CONTENT), Site.of(Path.of("content")));

    static List<Site> sites() {
        return SITES;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_id_of_an_edition_leads_somewhere_in_each_language(Site site) {
        var addresses =
                site.matrices().flatMap(PublishedAddressesTest::addresses).collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThan(10).anyMatch(address -> address.contains("#"));
        assertThat(site.dead(addresses)).isEmpty();
    }

    private static Stream<String> addresses(Matrix matrix) {
        return Stream.of(IdKind.values())
                .flatMap(kind -> kind.ids(matrix).stream().map(id -> SitePaths.of(kind, id)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_id_of_an_edition_that_had_a_short_link_has_it(Site site) {
        var links = site.matrices()
                .flatMap(matrix -> Stream.of(IdKind.SERVICE, IdKind.PURPOSE, IdKind.ROLE)
                        .flatMap(kind -> kind.ids(matrix).stream()))
                .map(id -> SitePaths.file(SitePaths.shortLink("", id.value())))
                .collect(Collectors.toSet());
        assertThat(links).hasSizeGreaterThan(10);
        assertThat(site.jobs().keySet()).containsAll(links);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_page_and_section_of_an_edition_leads_somewhere_in_each_language(Site site) {
        var places = site.content().published().stream()
                .flatMap(addresses -> addresses.places().stream())
                .map(SitePaths::place)
                .collect(Collectors.toSet());
        assertThat(places).hasSizeGreaterThan(10).anyMatch(place -> place.contains("#"));
        assertThat(site.dead(places)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_language_of_an_edition_has_its_home(Site site) {
        var homes = site.content().published().stream()
                .flatMap(addresses -> addresses.languages().stream())
                .map(language -> SitePaths.file(SitePaths.home("", language)))
                .collect(Collectors.toSet());
        assertThat(homes).hasSizeGreaterThan(1);
        assertThat(site.jobs().keySet()).containsAll(homes);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_edition_has_its_place_among_the_changes(Site site) {
        var days = site.content().editions().stream()
                .map(edition -> edition.matrix().edition())
                .toList();
        assertThat(days).isNotEmpty();
        assertThat(site.dead(days.stream().map(SitePaths::changes).toList())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_port_has_its_row_and_each_platform_its_page(Site site) {
        var rows = site.content().matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream()
                        .map(listener -> "ports/#" + SitePaths.row(service.id(), listener.port())))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(site.dead(rows)).isEmpty();
        assertThat(site.dead(List.of(SitePaths.platform("nftables")))).isEmpty();
    }

    @Test
    void an_address_that_is_not_there_is_noticed() {
        var addresses = List.of("ports/no-such-service/", "ports/#host.no-such-host", "no-such-page/#part");
        assertThat(SITES.get(0).dead(addresses)).hasSize(addresses.size() * 4);
    }

    /** A product's site, of which a page is rendered when an element on it is asked for. */
    record Site(Path folder, Content content, Map<String, Plan.Job> jobs, SiteRenderer renderer) {

        static Site of(Path folder) {
            try {
                var templates = Templates.load(Path.of("templates"));
                var content = ContentReader.read(ContentFiles.load(folder), templates.interfaceTexts());
                var plan = Plan.of(content, templates);
                var jobs = plan.jobs().stream().collect(Collectors.toMap(Plan.Job::path, Function.identity()));
                return new Site(folder, content, jobs, new SiteRenderer(content, templates, plan));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return folder.toString();
        }

        /** Of each edition, and as it is. */
        Stream<Matrix> matrices() {
            return Stream.concat(content.editions().stream().map(Edition::matrix), Stream.of(content.matrix()));
        }

        /** Addresses below a language's home that lead nowhere in some language. */
        List<String> dead(Collection<String> addresses) {
            return content.site().languages().stream()
                    .flatMap(language -> dead(SitePaths.home("", language.code()), addresses))
                    .toList();
        }

        private Stream<String> dead(String home, Collection<String> addresses) {
            var pages = addresses.stream().collect(Collectors.groupingBy(address -> address.split("#", 2)[0]));
            return pages.entrySet().stream().flatMap(page -> {
                var job = Optional.ofNullable(jobs.get(SitePaths.file(home + page.getKey())));
                return job.isEmpty() ? page.getValue().stream() : without(job.get(), page.getValue());
            });
        }

        private Stream<String> without(Plan.Job job, Collection<String> addresses) {
            var anchored =
                    addresses.stream().filter(address -> address.contains("#")).toList();
            if (anchored.isEmpty()) {
                return Stream.empty();
            }
            var page = Jsoup.parse(new String(renderer.page(job).bytes(), StandardCharsets.UTF_8));
            return anchored.stream().filter(address -> page.getElementById(address.split("#", 2)[1]) == null);
        }
    }
}
