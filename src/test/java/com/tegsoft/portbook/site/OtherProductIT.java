package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Another product, with its own purposes, roles and languages: nothing but content is different. */
class OtherProductIT {

    @Test
    void builds_without_a_change_to_the_program() throws IOException {
        var site = Site.of(sample());
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
        assertThat(site.page("en/ports/phone/index.html"))
                .contains("Operators connect to the Beacon server on ")
                .contains("<b>30000-30099</b>");
        assertThat(site.page("tr/purposes/calls/index.html"))
                .contains("<html lang=\"tr\" dir=\"ltr\">")
                .contains("Aramalar");
    }

    @Test
    void a_short_link_lists_every_language_and_works_without_a_script() throws IOException {
        assertThat(Site.of(sample()).page("p/phone/index.html"))
                .contains("<a href=\"../../en/ports/phone/\" hreflang=\"en\"><b>Phone</b>")
                .contains("<a href=\"../../tr/ports/phone/\" hreflang=\"tr\"><b>Telefon</b>");
    }

    @Test
    void a_partial_language_falls_back_to_the_source_and_says_so() throws IOException {
        var files = sample();
        edit(files, "name: Türkçe, direction: ltr, state: complete", "name: Türkçe, direction: ltr, state: partial");
        files.put("tr/texts.yaml", "purposes:\n  calls: {name: Aramalar}\n".getBytes(StandardCharsets.UTF_8));
        files.remove("tr/pages/help.md");
        var site = Site.of(files);
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
        assertThat(site.page("tr/purposes/calls/index.html"))
                .contains("<p class=\"notice\" lang=\"en\">")
                .contains("<h1>Aramalar</h1>");
        assertThat(site.page("tr/help/index.html"))
                .contains("<h1 lang=\"en\">Help</h1>")
                .contains("<div class=\"text\" lang=\"en\">");
    }

    @Test
    void a_partial_language_says_which_pages_are_older_than_their_source() throws IOException {
        var files = sample();
        edit(files, "name: Türkçe, direction: ltr, state: complete", "name: Türkçe, direction: ltr, state: partial");
        var reviewed = new TreeMap<>(Sample.reviewed(ContentFiles.of(files)).files());
        edit(reviewed, "en/texts.yaml", "closed: The map becomes outdated.", "closed: The map ages.");
        edit(reviewed, "en/pages/help.md", "A dot is a lorry", "A dot is a van");
        var site = Site.of(ContentFiles.of(reviewed));
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(site.pagesWith("Bu sayfanın bazı bölümleri çevrildikten sonra değişti."))
                .contains("tr/ports/mirror-sync/index.html", "tr/help/index.html", "tr/index.html")
                .doesNotContain("tr/ports/web/index.html", "tr/purposes/calls/index.html")
                .allMatch(path -> path.startsWith("tr/"));
        assertThat(site.page("tr/help/index.html"))
                .contains("<a href=\"../../en/help/\" lang=\"en\" hreflang=\"en\" dir=\"ltr\">English</a>");
    }

    @Test
    void a_language_is_a_folder_and_a_line() throws IOException {
        var files = sample();
        edit(files, "  tr: {", "  fa: {name: فارسی, direction: rtl, state: partial}\n  tr: {");
        files.put("fa/texts.yaml", "product: {label: سرور}\n".getBytes(StandardCharsets.UTF_8));
        var site = Site.of(files);
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(site.page("fa/ports/index.html"))
                .contains("<html lang=\"fa\" dir=\"rtl\">")
                .contains("سرور");
        assertThat(site.page("en/index.html")).contains("hreflang=\"fa\"");
    }

    /** The sample's content, with the interface texts of the frozen product. */
    private static Map<String, byte[]> sample() throws IOException {
        var files = new TreeMap<>(Sample.folder(new Example(List.of())).files());
        for (var language : List.of("en", "tr")) {
            var real = Files.readString(Product.CONTENT.resolve(language).resolve("texts.yaml"));
            var own = new String(files.get(language + "/texts.yaml"), StandardCharsets.UTF_8);
            var both = own.substring(0, own.indexOf("\nui:") + 1) + real.substring(real.indexOf("\nui:") + 1);
            files.put(language + "/texts.yaml", both.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static void edit(Map<String, byte[]> files, String before, String after) {
        edit(files, "site.yaml", before, after);
    }

    private static void edit(Map<String, byte[]> files, String file, String before, String after) {
        files.computeIfPresent(file, (path, text) -> {
            var old = new String(text, StandardCharsets.UTF_8);
            assertThat(old).contains(before);
            return old.replace(before, after).getBytes(StandardCharsets.UTF_8);
        });
    }

    private record Site(Content content, List<Artefact> artefacts) {
        /** After somebody has reviewed the translations. */
        static Site of(Map<String, byte[]> files) throws IOException {
            return of(Sample.reviewed(ContentFiles.of(files)));
        }

        static Site of(ContentFiles folder) throws IOException {
            var templates = Templates.load(Path.of("templates"));
            var content = ContentReader.read(folder, templates.interfaceTexts());
            return new Site(content, SiteRenderer.render(content, templates, Plan.of(content, templates)));
        }

        List<String> pagesWith(String words) {
            return artefacts.stream()
                    .filter(a -> new String(a.bytes(), StandardCharsets.UTF_8).contains(words))
                    .map(Artefact::path)
                    .toList();
        }

        String page(String path) {
            var artefact = artefacts.stream()
                    .filter(a -> a.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            return new String(artefact.bytes(), StandardCharsets.UTF_8);
        }
    }
}
