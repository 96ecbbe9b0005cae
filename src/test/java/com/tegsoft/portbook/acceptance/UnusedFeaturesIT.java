package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Purpose;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the change request and the check of rules leave out for a reader who does not use some features. */
@Needs("chromium")
class UnusedFeaturesIT extends VendorInBrowser {

    private static final String ROWS = "[...document.querySelectorAll('.sheet tbody[data-service] tr')]"
            + ".filter((row) => row.checkVisibility()).map((row) => row.parentElement.dataset.service + ' '"
            + " + row.cells[0].textContent.replace(/\\s+/g, ' ').trim())";

    @Override
    Content read(Templates folder) throws IOException {
        return ContentReader.read(VendorTable.of("video-conference").files(), folder.interfaceTexts());
    }

    private List<Set<Id>> choices() {
        var features = List.copyOf(content.matrix().features().keySet());
        var choices = new ArrayList<Set<Id>>(List.of(Set.of(), Set.copyOf(features)));
        features.forEach(feature -> choices.add(Set.of(feature)));
        choices.add(Set.copyOf(features.subList(1, features.size())));
        return choices;
    }

    private static String words(Set<Id> ids) {
        return ids.stream().map(Id::value).sorted().collect(Collectors.joining(","));
    }

    private void open(String page, String what, Set<Id> without) {
        tab.open(server.root().resolve("/en/"));
        tab.open(server.root()
                .resolve(
                        "/en/" + page + "/#v1;what=" + what + (without.isEmpty() ? "" : ";without=" + words(without))));
    }

    private List<String> rows(Purpose purpose, Set<Id> without) {
        return content.matrix().servicesFor(purpose).stream()
                .flatMap(service -> service.without(without).stream())
                .flatMap(service ->
                        service.opened(Optional.empty()).stream().map(listener -> service.id() + " " + listener.port()))
                .toList();
    }

    /** Every purpose without no feature, one, all, and all but one. */
    @Test
    void the_change_request_has_the_rows_of_the_features_in_use_with_their_reasons() {
        for (var purpose : content.matrix().purposes().values()) {
            for (var without : choices()) {
                tab.forget();
                open("change-request", purpose.id().value(), without);
                until("document.querySelector('[name=what]:checked')");
                var expected = rows(purpose, without);
                assertThat(text("String(%s.length)".formatted(ROWS)))
                        .as("%s without %s", purpose.id(), without)
                        .isEqualTo(String.valueOf(expected.size()));
                assertThat(text(
                                "[...document.querySelectorAll('.sheet tbody[data-service]')].filter((part) => part.checkVisibility()"
                                        + " && !part.querySelector('tr:not([hidden]) td[rowspan]')).length + ''"))
                        .isEqualTo("0");
                assertThat(text("document.querySelector('.sheet .left').hidden + ''"))
                        .isEqualTo(String.valueOf(without.isEmpty()));
                assertThat(text("document.querySelector('[data-do=print]').disabled + ''"))
                        .isEqualTo(String.valueOf(expected.isEmpty()));
            }
        }
        assertThat(tab.complaints()).isEmpty();
    }

    /** A feature that is ticked again on My network brings its rows back. */
    @Test
    void what_is_used_again_is_requested_again() {
        var purpose = content.matrix().purpose(new Id("operation"));
        var without = Set.of(new Id("observation"));
        open("change-request", "operation", without);
        until("document.querySelector('[name=what]:checked')");
        assertThat(text("document.querySelector('.sheet .left').innerText.trim()"))
                .isEqualTo("Features not in use: " + name("observation"));
        tab.open(server.root().resolve("/en/my-network/"));
        until("document.querySelector('[name=feature]:not(:checked)')");
        tab.evaluate("document.querySelector('[name=feature]:not(:checked)').click()");
        tab.open(server.root().resolve("/en/change-request/"));
        until("document.querySelector('[name=what]:checked')");
        assertThat(text("String(%s.length)".formatted(ROWS)))
                .isEqualTo(String.valueOf(rows(purpose, Set.of()).size()))
                .isNotEqualTo(String.valueOf(rows(purpose, without).size()));
        assertThat(text("String(document.querySelector('.sheet .left').hidden)"))
                .isEqualTo("true");
    }

    /** Rules for everything, held against what is needed without a feature: its port is open without a need, with that reason. */
    @Test
    void the_check_of_rules_says_which_feature_is_not_in_use() throws IOException {
        var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        var rules = snippets.text(snippets.platform("csv"), Scope.all(content.matrix()), Platform.ADD);
        open("gap-check", "operation", Set.of(new Id("observation")));
        check(rules);
        assertThat(text("document.querySelector('.outcome').innerText"))
                .contains("Features not in use: " + name("observation"));
        assertThat(
                        text(
                                "[...document.querySelectorAll('.more tr')].find((row) => /3100/.test(row.textContent)).innerText"))
                .contains("Features not in use: " + name("observation"), "line ");
        assertThat(
                        text(
                                "String([...document.querySelectorAll('.gaps tr')].some((row) => /3100/.test(row.textContent)))"))
                .isEqualTo("false");
        assertThat(barriers()).isEmpty();
        open("gap-check", "operation", Set.of());
        tab.evaluate("portbook.own.choose('without', '')");
        check(rules);
        assertThat(
                        text(
                                "String([...document.querySelectorAll('.gaps .is-open')].some((row) => /3100/.test(row.textContent)))"))
                .isEqualTo("true");
        assertThat(text("document.querySelector('.outcome').innerText")).doesNotContain("Features not in use");
        assertThat(tab.complaints()).isEmpty();
    }

    private void check(String rules) {
        until("globalThis.portbook?.linkBar && document.querySelector('[name=what]:checked')");
        tab.evaluate("document.querySelector('#rules').value = "
                + JsonMapper.shared().writeValueAsString(rules));
        if (text("String(Boolean(document.querySelector('form.check [name=part]')))")
                .equals("true")) {
            tab.evaluate("{const part = document.querySelector('[name=part]'); part.value = 'all';"
                    + " part.dispatchEvent(new Event('change', {bubbles: true}))}");
        }
        tab.evaluate("document.querySelector('form.check [type=submit]').click()");
        until("document.querySelector('.verdict')");
    }

    private String name(String feature) {
        return content.sourceTexts()
                .orElseThrow()
                .find("features." + feature + ".name")
                .orElseThrow();
    }
}
