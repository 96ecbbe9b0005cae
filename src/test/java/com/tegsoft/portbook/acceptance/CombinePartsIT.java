package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One file for a choice, of a product with parts on machines of their own, features, and a port that has no default. */
@Needs("chromium")
class CombinePartsIT extends VendorInBrowser {

    @Override
    Content read(Templates folder) throws IOException {
        return ContentReader.read(VendorTable.of("backup").files(), folder.interfaceTexts());
    }

    private CombineForm form() {
        return new CombineForm(tab);
    }

    private void open(String fragment) {
        tab.open(server.root().resolve("/en/"));
        tab.open(server.root().resolve("/en/snippets/" + fragment));
    }

    @Test
    void a_part_has_a_file_of_its_own_and_is_chosen_alone() {
        open("");
        form().choose("nftables", List.of("plug-in-host"));
        var scope = Scope.role(content.matrix(), new Id("plug-in-host"));
        assertThat(form().texts().get(0)).isEqualTo(printed("nftables", scope, List.of()));
        form().pick("nftables", List.of("plug-in-host", "backups"));
        assertThat(form().ready()).contains("Choose it alone");
        assertThat(value(
                        "document.querySelector('.file').hidden + ' ' + document.querySelector('.outcome pre').hidden"))
                .isEqualTo("true true");
        form().choose("nftables", List.of("backups"));
        assertThat(form().texts().get(0))
                .isEqualTo(printed("nftables", Scope.purpose(content.matrix(), new Id("backups")), List.of()));
    }

    @Test
    void what_an_unused_feature_needs_is_left_out_and_if_nothing_is_left_that_is_said() {
        open("#v1;for=nftables;what=all;without=windows-hosts");
        until("document.querySelector('.outcome code').textContent");
        var whole = Scope.all(content.matrix());
        assertThat(form().texts().get(0))
                .isEqualTo(printed("nftables", whole.without(Set.of(new Id("windows-hosts"))), List.of()));
        tab.evaluate("document.querySelector('.combine [value=windows-hosts]').click()");
        until("!document.querySelector('.outcome code').textContent.includes('without')");
        assertThat(form().texts().get(0)).isEqualTo(printed("nftables", whole, List.of()));
        var service = content.matrix()
                .services(one -> !one.condition().needs().isEmpty()
                        && one.condition().needs().contains(new Id("linux-hosts")))
                .get(0);
        form().choose("nftables", List.of(service.id().value()));
        tab.evaluate("document.querySelector('.combine [value=linux-hosts]').click()");
        assertThat(form().ready()).isEqualTo("Nothing is left to open without the features that you unticked.");
    }

    @Test
    void a_port_without_default_is_asked_for_until_it_is_set() {
        open("");
        var scope = Scope.all(content.matrix());
        form().choose("ufw", List.of());
        assertThat(form().ready()).contains("in memory");
        form().fill("memory-port", "3901");
        assertThat(form().texts().get(0)).isEqualTo(printed("ufw", scope, List.of("memory-port=3901")));
    }

    private String printed(String platform, Scope scope, List<String> settings) {
        var values = new SnippetRequest(content.matrix(), scope).values(settings);
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        return snippets.text(snippets.platform(platform), scope, Platform.ADD);
    }
}
