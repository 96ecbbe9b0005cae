package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksIT {

    @Test
    void every_link_leads_somewhere_and_nothing_runs_inline() throws IOException {
        var site = Site.ofContent();
        assertThat(site.pages()).hasSizeGreaterThan(100);
        assertThat(Links.complaints(site)).isEmpty();
    }

    @Test
    void every_fault_of_a_bad_page_is_named(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/index.html"), """
                <!DOCTYPE html><html lang="de"><body onload="x()"><h1>a</h1><h1>b</h1><script>x()</script>
                <p id="p" style="color:red">${x}</p><p id="p"><a href="nowhere/">a</a><a href="#nothing">b</a><a href="#v1;what=voice,web">d</a><a href="#v1;what=voice,nothing">e</a><form><input type="checkbox" name="what" value="voice"><input type="checkbox" name="what" value="web"></form><a href="javascript:x()">c</a></p>
                <nav class="languages"><a hreflang="tr" href="../en/">tr</a></nav></body></html>""");
        assertThat(Links.complaints(new Site(folder)))
                .extracting(complaint -> complaint.substring("en/index.html: ".length()))
                .containsExactlyInAnyOrder(
                        "2 headings of level one",
                        "id twice: p",
                        "inline handler onload",
                        "inline p",
                        "inline script",
                        "lang is `de`",
                        "leads to nothing: nowhere/",
                        "no canonical or x-default address",
                        "no such place on the page: #nothing",
                        "no such place on the page: #v1;what=voice,nothing",
                        "no way back from tr",
                        "unresolved: ${",
                        "unsafe link javascript:x()");
    }
}
