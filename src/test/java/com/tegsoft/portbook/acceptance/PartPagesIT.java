package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.PartsInBothScripts;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.SinceSnippet;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where readers of a product with several parts say which of them they ask about, in a browser. */
@Needs("chromium")
class PartPagesIT extends VendorInBrowser {

    @Override
    Content read(Templates folder) throws IOException {
        var texts = folder.interfaceTexts();
        return ContentReader.read(PartsInBothScripts.changedCluster(PartsInBothScripts.files("cluster"), texts), texts);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, First choose", "ar, 360, اختر جزء المنتج أولًا"})
    void rules_are_held_against_the_part_that_is_chosen(String language, int width, String refused) throws Exception {
        open(language + "/gap-check/", width);
        assertThat(text("[...document.querySelector('#part').options].map(one => one.value).join()"))
                .isEqualTo(",all,server-node,agent-node");
        tab.evaluate("document.querySelector('[data-example]').click()");
        until("document.querySelector('#rules').value.includes('--dport 2379 ')");
        check();
        until("document.querySelector('.outcome [role=alert]')");
        assertThat(text("document.querySelector('.outcome').textContent")).contains(refused);
        choose("agent-node");
        tab.evaluate("document.querySelector('[data-example]').click()");
        until("!document.querySelector('#rules').value.includes('--dport 2379 ')");
        assertThat(text("document.querySelector('#rules').value")).contains("--dport 30000:31383 ");
        check();
        until("document.querySelector('.verdict')");
        assertThat(text("[...document.querySelectorAll('.gaps tbody tr')].map(row => row.id).sort().join(' ')"))
                .isEqualTo("gap.api.6443-tcp.out gap.images.443-tcp gap.join.9345-tcp.out gap.node-agent.10250-tcp "
                        + "gap.node-agent.10250-tcp.out gap.node-ports.30000-32767-tcp gap.overlay.8472-udp "
                        + "gap.overlay.8472-udp.out gap.overlay.9099-tcp gap.overlay.9099-tcp.out");
        assertThat(text("document.getElementById('gap.join.9345-tcp.out').querySelector('a').getAttribute('href')"))
                .endsWith(language + "/ports/#join.9345-tcp");
        assertThat(text("[...document.querySelectorAll('.gaps td:last-child a')].map(link => link.href).join(' ')"))
                .contains(language + "/roles/agent-node/#snippet.iptables")
                .doesNotContain("/ports/");
        assertThat(barriers()).isEmpty();
        assertThat(text("String(document.documentElement.scrollWidth <= innerWidth)"))
                .isEqualTo("true");
        open(language + "/gap-check/", width);
        until("document.querySelector('#part').value === 'agent-node'");
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"server-node, 2379-tcp", "all, 2379-tcp"})
    void the_whole_product_and_another_part_have_other_rows(String part, String row) {
        open("en/gap-check/", 1280);
        choose(part);
        tab.evaluate("document.querySelector('#rules').value = '443/tcp'");
        check();
        until("document.querySelector('.verdict')");
        assertThat(text("String(document.getElementById('gap.store.%s') !== null)".formatted(row)))
                .isEqualTo("true");
        assertThat(text("String(document.getElementById('gap.node-ports.30000-32767-tcp') !== null)"))
                .isEqualTo(String.valueOf(part.equals("all")));
    }

    /** What each part must do since the edition before, with its own addresses, as the command line prints it. */
    @ParameterizedTest
    @CsvSource({"en, 1280, server-node", "en, 1280, agent-node", "ar, 360, agent-node", "en, 1280, all"})
    void what_to_do_since_an_edition_is_that_of_the_part(String language, int width, String part) throws Exception {
        open(language + "/changes/", width);
        tab.evaluate("portbook.own.set('agent-node', '10.1.0.20,10.1.0.21')");
        select("#platform", "nftables");
        assertThat(text("String([...document.querySelectorAll('.task')].every(task => task.hidden))"))
                .isEqualTo("true");
        select("#part", part);
        until("document.querySelector('.task:not([hidden]) code')");
        var since = content.history().since().get(0);
        var snippets = part.equals("all") ? SinceSnippet.of(since) : SinceSnippet.ofPart(since, new Id(part));
        assertThat(
                        text(
                                "[...document.querySelectorAll('.task:not([hidden]) code')].map(code => code.textContent).join('=====\\n')"))
                .isEqualTo(snippets.stream().flatMap(this::printed).collect(Collectors.joining("=====\n")));
        assertThat(snippets).hasSize(1);
        assertThat(text("document.querySelector('.task:not([hidden]) .files button:last-child').textContent"))
                .isEqualTo("nftables-%s.nft".formatted(snippets.get(0).scope().id()));
        assertThat(barriers()).isEmpty();
        assertThat(text("String(document.documentElement.scrollWidth <= innerWidth)"))
                .isEqualTo("true");
        assertThat(tab.complaints()).isEmpty();
    }

    private Stream<String> printed(SinceSnippet snippet) {
        var values =
                new SnippetRequest(snippet.matrix(), snippet.scope()).values(List.of("agent-node=10.1.0.20,10.1.0.21"));
        var all = PublishedSnippets.filledIn(snippet.matrix(), content.site().baseUrl(), templates, values);
        var nftables = all.platform("nftables");
        return Stream.of(snippet.variant(nftables), snippet.undo(nftables))
                .flatMap(Optional::stream)
                .map(variant -> all.text(nftables, snippet.scope(), variant));
    }

    @Test
    void the_page_of_changes_lists_what_each_part_must_do_and_nothing_else() {
        open("en/changes/", 1280);
        assertThat(text("document.querySelector('table.since tbody').innerText").replaceAll("\\s+", " "))
                .contains(
                        "Server node Open by 2026-06-01 Cluster API TCP 6443 Agent node Open by",
                        "Agent node Open by 2026-06-01 Cluster API TCP 6443, Ports of applications TCP 30000-32767");
        assertThat(text("document.querySelector('#since-2026-01-01 h4:last-of-type + table').innerText")
                        .replaceAll("\\s+", " "))
                .contains("— TCP 6443 Outbound, Server node");
        assertThat(text("[...document.querySelectorAll('#since-2026-01-01 h4')].map(part => part.textContent).join()"))
                .isEqualTo("Server node,Agent node");
    }

    /** Each pair of parts that talk, with the rows that they share. */
    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void all_ports_say_what_the_parts_open_to_each_other(String language, int width) throws Exception {
        open(language + "/ports/", width);
        assertThat(text("[...document.querySelectorAll('[aria-labelledby=between] tbody tr')].map(row =>"
                        + " [...row.querySelectorAll('a')].map(link => new URL(link.href).hash ||"
                        + " link.pathname.split('/').at(-2)).join(' ')).join('; ')"))
                .isEqualTo("server-node server-node #join.9345-tcp #api.6443-tcp #store.2379-tcp #store.2380-tcp"
                        + " #node-agent.10250-tcp #overlay.8472-udp #overlay.9099-tcp;"
                        + " server-node agent-node #node-agent.10250-tcp #overlay.8472-udp #overlay.9099-tcp;"
                        + " agent-node server-node #join.9345-tcp #api.6443-tcp #node-agent.10250-tcp #overlay.8472-udp"
                        + " #overlay.9099-tcp;"
                        + " agent-node agent-node #node-agent.10250-tcp #overlay.8472-udp #overlay.9099-tcp");
        assertThat(text("String([...document.querySelectorAll('[aria-labelledby=between] tbody a')].every(link =>"
                        + " !link.hash || document.getElementById(link.hash.slice(1))))"))
                .isEqualTo("true");
        assertThat(barriers()).isEmpty();
        assertThat(text("String(document.documentElement.scrollWidth <= innerWidth)"))
                .isEqualTo("true");
    }

    private void select(String field, String value) {
        tab.evaluate(
                "{const s = document.querySelector('%s'); s.value = '%s'; s.dispatchEvent(new Event('change', {bubbles: true}))}"
                        .formatted(field, value));
    }

    private void check() {
        tab.evaluate("document.querySelector('[type=submit]').click()");
    }

    private void choose(String part) {
        select("#part", part);
    }

    @Override
    void open(String path, int width) {
        super.open(path, width);
        if (!path.endsWith("/ports/")) {
            until("globalThis.portbook?.matrix && globalThis.portbook.own");
        }
    }
}
