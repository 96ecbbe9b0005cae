package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file for any purposes, roles and services, in a browser. */
@Needs("chromium")
class CombineIT extends ProductInBrowser {

    private static final List<String> ORDER = List.of("add", "remove", "policy");
    private static final String DISABLED = "document.querySelectorAll('.file [aria-disabled=true]').length";
    private static final String FOCUS = "document.activeElement.name";

    private Content content;
    private Templates templates;
    private CombineForm form;

    @BeforeAll
    void read() throws IOException {
        templates = Templates.load(Path.of("templates"));
        content = Product.read(templates);
        form = new CombineForm(tab);
    }

    @AfterEach
    void forget() {
        forgetValues();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                      |
            voice                                     |
            voice webrtc administrator                | server=10.0.0.5;system=10.1.0.0/16,10.2.3.4;rtp-range=30000-31000
            voice end-user                            | end-user=10.0.0.0/8,fd00::/8;server=10.0.0.5;server-public=203.0.113.9
            end-user administrator                    | administrator=10.3.0.0/28;end-user=10.3.0.0/28
            general-usage web-access                  | server=2001:db8::5;administrator=2001:db8:7::/48
            backup-service system vendor-ssh          | system=10.4.0.0/24
            """)
    void is_what_the_command_line_prints_for_every_platform(String what, String settings) {
        var ids = words(what, " ");
        var given = words(settings, ";");
        open("de/snippets/", 1280);
        form.choose("nftables", ids);
        given.forEach(setting -> tab.evaluate(
                "portbook.own.set('%s', '%s')".formatted(setting.split("=", 2)[0], setting.split("=", 2)[1])));
        var scope = scope(ids);
        var values = new SnippetRequest(content.matrix(), scope).values(given);
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        for (var platform : templates.platforms()) {
            form.choose(platform.id(), ids);
            assertThat(form.texts()).as(platform.id()).isEqualTo(printed(snippets, platform, scope));
        }
        assertThat(tab.complaints()).isEmpty();
    }

    private static List<String> words(String text, String separator) {
        return text == null ? List.of() : List.of(text.split(separator));
    }

    private Scope scope(List<String> ids) {
        var matrix = content.matrix();
        var parts = ids.stream()
                .map(Id::new)
                .map(id -> matrix.purposes().containsKey(id)
                        ? Scope.purpose(matrix, id)
                        : matrix.roles().containsKey(id) ? Scope.role(matrix, id) : Scope.service(matrix, id))
                .toList();
        return parts.isEmpty() ? Scope.all(matrix) : Scope.together(matrix, parts);
    }

    private static List<String> printed(PublishedSnippets snippets, Platform platform, Scope scope) {
        return platform.files().keySet().stream()
                .sorted(Comparator.comparing(ORDER::indexOf))
                .map(variant -> snippets.text(platform, scope, variant))
                .toList();
    }

    /** Scripts that print are for those who use the form; the page has been read long before. */
    @Test
    void nothing_is_loaded_before_the_form_is_used() {
        open("en/snippets/", 1280);
        until(
                "document.readyState === 'complete' && performance.getEntriesByType('resource').some(({name}) => name.endsWith('combine.js'))");
        assertThat(
                        value(
                                "performance.getEntriesByType('resource').filter(({name}) => /data\\/|template\\.js/.test(name)).length"))
                .isEqualTo("0");
        assertThat(value("document.querySelector('.ready').textContent")).isEqualTo("Choose a platform.");
        tab.evaluate("document.querySelector('.combine [value=voice]').focus();"
                + "document.querySelector('.combine [value=voice]').click();"
                + "document.querySelector('.noted').open = true;"
                + "{ const it = document.getElementById('platform'); it.value = 'ufw';"
                + " for (const type of ['input', 'change']) it.dispatchEvent(new Event(type, {bubbles: true})) }");
        until("document.querySelector('.outcome code').textContent.includes('purpose voice')");
        assertThat(value("document.querySelector('.name bdi').textContent")).isEqualTo("ufw-voice.sh");
    }

    @Test
    void on_a_phone_no_mark_between_names_stands_alone_in_a_line() {
        open("en/snippets/", 360);
        form.choose("fortigate", List.of("voice", "webrtc"));
        assertThat(form.ready()).contains("\u00a0· ");
        tab.evaluate("document.querySelector('.ready').style.inlineSize = '6rem'"); // As for names that are too long.
        assertThat(value("""
                        [...document.querySelector('.ready').childNodes].filter((node) => node.textContent === '\\u00a0· ').filter((node) => {
                          const range = document.createRange();
                          range.setStart(node, 1);
                          range.setEnd(node, 2);
                          const { top, bottom } = range.getBoundingClientRect(), middle = (top + bottom) / 2;
                          const lines = [...document.querySelectorAll('.ready a')].flatMap((link) => [...link.getClientRects()]);
                          return !lines.some((line) => line.top < middle && middle < line.bottom);
                        }).length""")).isEqualTo("0");
    }

    @Test
    void only_what_the_choice_needs_is_asked_for_and_what_is_left_is_said() {
        open("en/snippets/", 1280);
        form.choose("nftables", List.of("webchat"));
        assertThat(used()).isEqualTo("system");
        form.choose("fortigate", List.of("voice", "administrator"));
        assertThat(used()).isEqualTo("server server-public end-user administrator system sip-port rtp-range");
        assertThat(form.ready())
                .isEqualTo(
                        "Filled in: 0 of 4. Still examples, which match no real traffic: Tegsoft server\u00a0· End user"
                                + "\u00a0· Administrator\u00a0· System");
        form.fill("administrator", "10.3.0.0/28");
        form.fill("server", "10.0.0.5");
        assertThat(form.ready())
                .isEqualTo("Filled in: 2 of 4. Still examples, which match no real traffic: End user\u00a0· System");
        assertThat(value("document.querySelector('.outcome code mark').textContent"))
                .isEqualTo("10.0.0.5");
        tab.evaluate(
                "document.querySelector('.mine').open = false; document.querySelector('.ready a:last-child').click()");
        assertThat(value(FOCUS)).isEqualTo("system");
        form.fill("end-user", "10.4.0.0/16");
        form.fill("system", "10.5.0.0/16");
        assertThat(form.ready()).isEqualTo("Filled in: 4 of 4");
    }

    private String used() {
        return value(
                "[...document.querySelectorAll('.entry.used :is(textarea, input)')].map(({name}) => name).join(' ')");
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, 10.3.0.7/28",
        "server, 10.0.0.0/24",
        "sip-port, 443",
        "by, a*/b;c",
        "server-public, 10.0.0.0/24",
        "administrator, 2001:db8:7::/48"
    })
    void nothing_is_copied_or_saved_while_a_field_is_wrong(String name, String wrong) {
        open("en/snippets/", 1280);
        form.choose("cisco-asa", List.of("voice", "administrator"));
        var before = form.texts().get(0);
        if (wrong.startsWith("2001")) {
            form.fill("server", "10.0.0.5");
            before = form.texts().get(0);
        }
        form.fill(name, wrong);
        assertThat(value(DISABLED)).isEqualTo("2");
        assertThat(form.ready()).startsWith("Correct first: ");
        assertThat(
                        value(
                                "document.querySelector('.outcome code mark')?.textContent === '10.0.0.5' || !document.querySelector('.outcome code mark')"))
                .isEqualTo("true");
        tab.evaluate("document.activeElement.blur(); document.querySelector('.file button').click()");
        assertThat(value(FOCUS)).isEqualTo(name);
        assertThat(value("document.activeElement.getAttribute('aria-invalid')")).isEqualTo("true");
        assertThat(value("document.querySelector('.done').textContent")).isEmpty();
        if (!wrong.startsWith("2001")) {
            assertThat(form.texts().get(0)).isEqualTo(before);
        }
        form.fill(name, "");
        assertThat(value(DISABLED)).isEqualTo("0");
        assertThat(form.texts().get(0)).isEqualTo(before);
    }

    @Test
    void a_link_has_the_choice_and_survives_a_change_of_language() {
        open("en/snippets/", 1280);
        form.choose("ufw", List.of("voice", "administrator", "vendor-ssh"));
        form.fill("administrator", "10.3.0.0/28");
        assertThat(value("location.hash")).isEqualTo("#v1;for=ufw;what=voice,administrator,vendor-ssh");
        var text = form.texts().get(0);
        var arabic = value("(addEventListener('click', event => event.preventDefault()),"
                + " document.querySelector('a[hreflang=ar]').click(), document.querySelector('a[hreflang=ar]').pathname"
                + " + document.querySelector('a[hreflang=ar]').hash)");
        open(arabic.replaceFirst("^/", ""), 1280);
        until("document.querySelector('.outcome code').textContent");
        assertThat(form.texts().get(0)).isEqualTo(text);
        assertThat(value("location.hash")).isEqualTo("#v1;for=ufw;what=voice,administrator,vendor-ssh");
        assertThat(value("document.querySelector('.single').open")).isEqualTo("true");
        var link = value("portbook.own.write(portbook.own.all(), new Map([['for', 'ufw'], ['what', 'all']]))");
        forgetValues();
        open("tr/snippets/" + link, 1280);
        until("document.querySelector('.outcome code').textContent");
        assertThat(value("location.hash + document.querySelectorAll('.combine [name=what]:checked').length"))
                .isEqualTo("#v1;administrator=10.3.0.0/28;for=ufw;what=all0");
        assertThat(value("document.querySelector('.linkbar').textContent")).contains("10.3.0.0/28");
    }

    @Test
    void the_page_of_a_purpose_or_role_leads_here() {
        open("en/roles/administrator/", 1280);
        var href = value("document.querySelector('a[href$=\"#v1;what=administrator\"]').getAttribute('href')");
        open("en/roles/administrator/" + href, 1280);
        until("document.querySelector('.combine [value=administrator]')?.checked");
        assertThat(value("document.querySelector('.ready').textContent")).isEqualTo("Choose a platform.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for=../../evil;what=voice",
                "for=nosuch;what=voice",
                "for=__proto__;what=constructor",
                "for=nftables;what=voice,nosuch",
                "for=nftables;what=<img src=x onerror=document.title='run'>",
                "for=nftables;what=voice;server=<script>document.title='run'</script>",
                "for=constructor;what=toString;without=__proto__",
                "for=ufw;what=$(reboot);x=1"
            })
    void a_hostile_or_unknown_address_runs_nothing_and_is_said(String fragment) {
        open(
                "en/snippets/#v1;"
                        + fragment.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"),
                1280);
        until("!document.querySelector('.linkbar').hidden");
        var said = value("document.querySelector('.linkbar .unknown').textContent");
        assertThat(said).startsWith("Not understood and left out: ");
        assertThat(value("document.title")).startsWith("Firewall snippets");
        assertThat(value("document.querySelectorAll('.linkbar img, .linkbar script').length"))
                .isEqualTo("0");
        assertThat(
                        value(
                                "performance.getEntriesByType('resource').map(({name}) => name).filter(name => /evil|nosuch|proto|constructor/.test(name)).length"))
                .isEqualTo("0");
        assertThat(value("document.getElementById('platform').selectedIndex >= 0"))
                .isEqualTo("true");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void everything_can_be_done_from_the_keyboard() {
        tab.grant();
        open("en/snippets/", 1280);
        tab.evaluate("document.getElementById('platform').focus()");
        until("globalThis.portbook.asks");
        form.choose("nftables", List.of());
        tab.evaluate("document.querySelector('.combine [value=webrtc]').focus()");
        tab.press(" ", false);
        until("document.querySelector('.outcome h3').textContent === 'nftables: WebRTC'");
        tab.evaluate("document.querySelector('.parts input').focus()");
        tab.press("ArrowRight", false);
        until("document.querySelector('.name bdi').textContent === 'nftables-webrtc-remove.sh'");
        assertThat(value("document.querySelector('.parts input:checked').value"))
                .isEqualTo("remove");
        assertThat(value("getComputedStyle(document.querySelector('.parts input:checked + span')).outlineStyle"))
                .isEqualTo("solid");
    }

    @ParameterizedTest
    @CsvSource({"en,360", "ar,360", "en,1280", "ar,1280"})
    void can_be_reached_and_read_in_every_window(String language, int width) throws IOException {
        open(language + "/snippets/", width);
        assertThat(barriers()).isEmpty();
        form.choose("juniper-srx", List.of("voice", "administrator"));
        tab.evaluate("for (const fold of document.querySelectorAll('.combine details')) fold.open = true");
        form.fill("administrator", "10.3.0.7/28");
        form.ready();
        assertThat(value("document.querySelector('.device').hidden")).isEqualTo("false");
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(barriers()).isEmpty();
        assertThat(tab.complaints()).isEmpty();
    }
}
