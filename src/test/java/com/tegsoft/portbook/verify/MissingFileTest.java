package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.file.RequiredFiles;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A site that lacks a file is never published, whichever it is. */
class MissingFileTest {

    /** The scripts of pages that load others. */
    private static final Set<String> LOADERS =
            Set.of("assets/site.js", "assets/snippets.js", "assets/find.js", "assets/gap.js");

    private static Rendered site;

    @BeforeAll
    static void the_product_is_rendered() {
        site = SmallSite.ofProduct();
    }

    /**
     * All at once: a file is named because a page or a script asks for it, or because every site has it. The snippets of scopes, and
     * what the form prints them from, are made without a template.
     */
    @Test
    void every_file_but_a_page_is_named_if_it_is_missing() {
        Predicate<String> stays = path -> SitePaths.isHtml(path) || LOADERS.contains(path);
        var named = named(site.artefacts().stream()
                .filter(artefact -> stays.test(artefact.path()))
                .toList());
        var files =
                paths(stays.negate().and(path -> !path.startsWith("snippets/") && !path.equals(SitePaths.FORM_DATA)));
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files.stream().filter(path -> !named.contains(path))).isEmpty();
    }

    @Test
    void a_script_that_loads_others_is_named_if_it_is_missing() {
        for (var loader : LOADERS) {
            var rest = site.artefacts().stream()
                    .filter(artefact -> !artefact.path().equals(loader))
                    .toList();
            assertThat(named(rest)).contains("`%s`".formatted(loader));
        }
    }

    @Test
    void every_page_is_named_if_it_is_missing() {
        var required = new RequiredFiles(site.content()).paths().toList();
        assertThat(required).doesNotHaveDuplicates();
        var platforms = named(site.artefacts().stream()
                .filter(artefact -> required.contains(artefact.path()))
                .toList());
        assertThat(paths(path -> SitePaths.isHtml(path)
                        && !required.contains(path)
                        && !platforms.contains("`" + SitePaths.address(path))))
                .isEmpty();
        assertThat(named(List.of())).contains(required);
    }

    private static List<String> paths(Predicate<String> which) {
        return site.artefacts().stream().map(Artefact::path).filter(which).toList();
    }

    /** Everything that the findings about an incomplete site name. */
    private static String named(List<Artefact> rest) {
        return Verification.site(site.content(), rest).stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
    }
}
