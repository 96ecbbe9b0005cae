package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form for a reader's own networks and ports, in a browser. */
@Needs("chromium")
class FormIT extends ProductInBrowser {

    private static final String NFTABLES = "document.querySelector('.snippet[data-platform=nftables]')";
    private static final String TEXTS =
            "[...document.querySelectorAll('.snippet code')].map(code => code.textContent).join('=====\\n')";
    private static final String EXAMPLES = "document.querySelector('.values .examples').textContent";
    private static final String SCRIPTS = "performance.getEntriesByType('resource').map(file => file.name)"
            + ".filter(name => name.endsWith('.js')).map(name => name.split('/').pop()).sort().join(' ')";
    private static final String LOADED = "performance.getEntriesByType('resource').map(file => file.name)"
            + ".filter(name => name.includes('/snippets/')).map(name => name.split('/').pop()).sort().join(' ')";

    private Content content;
    private Templates templates;

    @BeforeAll
    void read() throws IOException {
        templates = Templates.load(Path.of("templates"));
        content = Product.read(templates);
    }

    @AfterEach
    void forget() {
        forgetValues();
        tab.emulate(1280, "light");
    }

    /** Where the form is far below what a reader sees first. */
    private void onPhone() {
        tab.emulate(360, "light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "server=10.0.0.5;system=10.1.0.0/16,10.2.3.4;rtp-range=30000-31000",
                "end-user=0.0.0.0/0,::/0;system=2001:db8:7::/48;sip-port=5070",
                "server=2001:db8::5,2001:db8::6;end-user=10.0.0.0/8,fd00::/8"
            })
    void prints_what_the_command_line_prints_for_every_platform(String settings) {
        open("de/purposes/voice/");
        tab.unfold();
        var given = Stream.of(settings.split(";"))
                .filter(setting -> !setting.isEmpty())
                .toList();
        given.forEach(setting -> fill(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        assertThat(text(TEXTS)).isEqualTo(String.join("=====\n", printed(given)));
        assertThat(status()).isEmpty();
    }

    private List<String> printed(List<String> settings) {
        var scope = Scope.purpose(content.matrix(), new Id("voice"));
        var values = new SnippetRequest(content.matrix(), scope).values(settings);
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        return snippets.platforms().stream()
                .sorted(Comparator.comparing(Platform::kind))
                .flatMap(platform -> printed(snippets, platform, scope))
                .toList();
    }

    private static Stream<String> printed(PublishedSnippets snippets, Platform platform, Scope scope) {
        return PublishedSnippets.variants(platform, scope).stream()
                .map(variant -> snippets.text(platform, scope, variant));
    }

    @ParameterizedTest(name = "{0}: `{1}`")
    @CsvSource(delimiter = '|', textBlock = """
            system    | 224.0.0.1
            system    | 127.0.0.1
            system    | ::ffff:10.0.0.1
            system    | 10.0.0.0/8, 10.1.0.0/16
            system    | 10.1.0.7/16
            system    | 0.0.0.0/1, 128.0.0.0/1
            system    | $(reboot)
            server    | 10.0.0.0/24
            server    | 0.0.0.0
            sip-port  | 443
            sip-port  | 5060-5061
            sip-port  | 65536
            rtp-range | 31000-30000
            rtp-range | 5000-5100
            rtp-range | 30000
            """)
    void what_the_command_line_refuses_is_marked_and_not_printed(String name, String typed) {
        open("en/purposes/voice/");
        tab.unfold();
        var before = text(TEXTS);
        fill(name, typed);
        assertThat(text("document.querySelector('.values [aria-invalid]').name"))
                .isEqualTo(name);
        assertThat(status()).contains(typed);
        assertThat(text(TEXTS)).isEqualTo(before);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            10.9.0.0 255.255.255.0        | 10.9.0.0/24
            10.9.0.0/24; 10.8.0.1         | 10.8.0.1/32, 10.9.0.0/24
            10.9.0.0/24 10.8.0.1          | 10.8.0.1/32, 10.9.0.0/24
            ١٠.٩.٠.٠/٢٤، ١٠.٨.٠.١         | 10.8.0.1/32, 10.9.0.0/24
            """)
    void other_spellings_of_networks_are_understood(String typed, String networks) {
        open("ar/purposes/voice/");
        tab.unfold();
        fill("system", typed);
        assertThat(status()).isEmpty();
        assertThat(text(NFTABLES + ".querySelector('code').textContent"))
                .contains("define system_4 = { " + networks + " }\n");
    }

    @Test
    void what_still_is_an_example_is_named() {
        open("en/purposes/voice/");
        choose("fortigate");
        assertThat(text(EXAMPLES)).endsWith(": Tegsoft server\u00a0· End user\u00a0· System");
        fill("system", "10.1.0.0/16");
        assertThat(text(EXAMPLES)).endsWith(": Tegsoft server\u00a0· End user");
        fill("end-user", "10.1.0.7/16");
        assertThat(text(EXAMPLES)).endsWith(": Tegsoft server\u00a0· End user");
        choose("nftables");
        assertThat(text(EXAMPLES)).endsWith(": End user");
        fill("end-user", "10.2.0.0/16");
        assertThat(text(EXAMPLES)).isEmpty();
    }

    @Test
    void nothing_is_copied_while_a_field_is_wrong() {
        open("en/purposes/voice/");
        choose("nftables");
        fill("system", "10.1.0.7/16");
        tab.evaluate(NFTABLES + ".querySelector('button').click()");
        assertThat(text("document.activeElement.name + document.querySelector('.said').textContent"))
                .isEqualTo("system");
    }

    @Test
    void names_of_the_own_device_are_asked_for_the_chosen_platform_and_kept() {
        open("de/purposes/voice/");
        assertThat(text("document.querySelector('.device').hidden + ''")).isEqualTo("true");
        choose("nftables");
        choose("juniper-srx");
        assertThat(text("[...document.querySelectorAll('.device label')].map(label => label.textContent).join('; ')"))
                .isEqualTo("Outside zone; Inside zone; Logging of connections (on, off)");
        fill("juniper-srx.outside", "internet");
        assertThat(text(TEXTS)).contains("from-zone internet to-zone trust").doesNotContain("untrust");
        fill("juniper-srx.inside", "a b");
        assertThat(text("document.querySelector('.device [role=status]').textContent"))
                .contains("a b");
        assertThat(text(TEXTS)).contains("from-zone internet to-zone trust");
        fill("juniper-srx.inside", "internet");
        assertThat(text("document.querySelector('.device [aria-invalid]').name"))
                .isEqualTo("juniper-srx.inside");
        fill("juniper-srx.inside", "servers");
        open("en/snippets/juniper-srx/");
        assertThat(text("document.querySelector('[name=\"juniper-srx.outside\"]').value"))
                .isEqualTo("internet");
        open("en/change-request/#v1;juniper-srx.outside=wan;for=juniper-srx;what=voice");
        assertThat(text("document.querySelector('.linkbar tbody').textContent")).contains("internet", "wan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_ticket_stands_in_the_header_and_what_could_end_a_comment_does_not(String language) {
        open(language + "/purposes/voice/");
        choose("nftables");
        fill("ticket", "CHG-1");
        fill("until", "2027-03-31");
        assertThat(text(NFTABLES + ".querySelector('code').textContent"))
                .contains("\n# Ticket: CHG-1\n# Expires: 2027-03-31\n");
        fill("by", "a\"; drop");
        assertThat(text("document.querySelector('.details [aria-invalid]').name"))
                .isEqualTo("by");
        assertThat(text("document.querySelector('.details [role=status] bdi').textContent"))
                .isEqualTo("a\"; drop");
        assertThat(text(NFTABLES + ".querySelector('code').textContent")).doesNotContain("drop");
        tab.evaluate(NFTABLES + ".querySelector('button').click()");
        assertThat(text("document.activeElement.name")).isEqualTo("by");
        open(language + "/change-request/#v1;for=nftables;what=voice");
        assertThat(text("document.querySelector('.sheet [data-from=ticket]').textContent"))
                .isEqualTo("CHG-1");
    }

    @Test
    void a_platform_that_is_chosen_again_is_shown_once() {
        open("en/purposes/voice/");
        choose("nftables");
        choose("ufw");
        choose("nftables");
        assertThat(text(NFTABLES + ".querySelectorAll('code, button').length + ''"))
                .isEqualTo("6");
    }

    @Test
    void only_the_chosen_platform_is_loaded() {
        open("en/purposes/voice/");
        choose("nftables");
        open("en/purposes/database/");
        assertThat(text(LOADED)).isEqualTo("nftables.js");
        assertThat(text(TEXTS)).contains("database-access").doesNotContain("iptables");
    }

    /** Most readers of a long page never come near its snippets. */
    @Test
    void all_platforms_are_loaded_when_a_reader_comes_near_them() {
        onPhone();
        tab.open(server.root().resolve("/en/roles/system/"));
        assertThat(text(LOADED)).isEmpty();
        assertThat(text("document.querySelector('.values').scrollIntoView();"
                        + " new Promise(done => {const wait = () => document.querySelectorAll('.snippet code').length >= 25"
                        + " ? done('there') : setTimeout(wait, 20); wait()})"))
                .isEqualTo("there");
    }

    /** Some open an entry from the keyboard or by a link, and want one platform. */
    @Test
    void a_platform_is_loaded_when_its_entry_is_opened() {
        onPhone();
        tab.open(server.root().resolve("/en/roles/system/"));
        assertThat(text(LOADED)).isEmpty();
        assertThat(text(SCRIPTS)).isEqualTo("site.js theme.js");
        tab.evaluate("document.getElementById('snippet.nftables').parentElement.open = true");
        until(NFTABLES + "?.querySelector('code')");
        assertThat(text(LOADED)).isEqualTo("nftables.js");
        tab.evaluate("document.getElementById('snippet.ufw').parentElement.open = true");
        until("document.querySelector('.snippet[data-platform=ufw] code')");
        assertThat(text(LOADED)).isEqualTo("nftables.js ufw.js");
    }

    /** A reader on a slow line types before the script has come. */
    @Test
    void what_is_typed_before_the_script_has_come_is_used() {
        onPhone();
        tab.open(server.root().resolve("/en/purposes/voice/"));
        tab.evaluate(
                "document.querySelector('.values [name=system]').value = '10.1.0.0/16'; document.getElementById('platform').value = 'nftables';"
                        + "document.querySelector('.values [name=ticket]').value = 'CHG-1'");
        fill("end-user", "10.1.0.7/16");
        until("document.querySelector('.snippet[data-platform=nftables] code')");
        assertThat(text(TEXTS)).contains("define system_4 = { 10.1.0.0/16 }\n", "# Ticket: CHG-1\n");
        assertThat(status()).contains("10.1.0.7/16");
        open("de/purposes/voice/");
        assertThat(
                        text(
                                "document.querySelector('.values [name=system]').value + document.getElementById('platform').value"))
                .isEqualTo("10.1.0.0/16nftables");
    }

    @Test
    void a_value_that_is_wrong_is_marked_although_no_entry_is_open() {
        onPhone();
        open("en/purposes/voice/");
        fill("system", "10.1.0.7/16");
        assertThat(status()).contains("10.1.0.7/16");
        assertThat(text(LOADED)).isEmpty();
    }

    @Test
    void what_is_filled_in_once_is_used_on_every_page() {
        open("en/my-network/");
        enter("system", "10.1.0.0 255.255.0.0");
        enter("server", "10.0.0.5, fd00::5");
        open("de/purposes/voice/");
        choose("nftables");
        assertThat(text(NFTABLES + ".querySelector('code').textContent"))
                .contains("define system_4 = { 10.1.0.0/16 }\n");
        assertThat(text("document.querySelector('#voice-signalling .mine').textContent"))
                .isEqualTo("10.1.0.0/16");
        assertThat(text("document.querySelector('.checker code').textContent")).contains(" 10.0.0.5 ");
    }

    @Test
    void a_network_that_is_wrong_is_corrected_with_a_button() {
        open("en/my-network/");
        enter("system", "10.1.2.3/24, 10.9.0.1");
        assertThat(entry("system")).startsWith("wrong").contains("10.1.2.3/24");
        tab.evaluate("document.querySelector('.entry button[data-put]').click()");
        assertThat(entry("system")).isEqualTo("filled 10.1.2.0/24, 10.9.0.1 Addresses: 257 (IPv4)");
        enter("sip-port", "443");
        assertThat(entry("sip-port")).startsWith("wrong");
        assertThat(text("[...document.querySelectorAll('.tally a')].map(link => link.textContent).join('; ')"))
                .isEqualTo("SIP port; Tegsoft server; End user; Administrator; Management");
    }

    @Test
    void values_from_a_link_never_take_the_place_of_own_ones_unasked() {
        open("en/my-network/");
        enter("system", "10.1.0.0/16");
        open("ar/my-network/#v1;system=10.5.0.0/16;end-user=10.6.0.0/16;nonsense=1;server=%3Cb%3E");
        assertThat(
                        text(
                                "document.querySelector('.linkbar tbody').innerText + document.querySelector('.unknown').textContent"))
                .contains("10.1.0.0/16", "10.5.0.0/16", "10.6.0.0/16", "nonsense=1", "server=<b>");
        assertThat(entry("system")).startsWith("filled 10.1.0.0/16");
        assertThat(entry("end-user")).startsWith("example");
        tab.evaluate("document.querySelector('.take').click()");
        assertThat(entry("system")).startsWith("filled 10.5.0.0/16");
        assertThat(entry("end-user")).startsWith("filled 10.6.0.0/16");
        assertThat(text("location.hash + document.querySelector('.linkbar').hidden"))
                .isEqualTo("true");
    }

    @Test
    void values_are_kept_only_where_the_reader_says_so() {
        open("en/my-network/");
        enter("system", "10.1.0.0/16");
        assertThat(text("localStorage.length + ''")).isEqualTo("0");
        tab.evaluate("document.querySelector('.keep [type=checkbox]').click()");
        assertThat(text("localStorage.length + ' ' + sessionStorage.length")).isEqualTo("1 0");
        tab.evaluate("document.querySelector('.forget').click()");
        assertThat(text("localStorage.length + ' ' + sessionStorage.length")).isEqualTo("0 0");
        assertThat(entry("system")).startsWith("example");
    }

    @Test
    void a_change_request_has_the_file_of_the_command_line_and_no_example() {
        open("en/change-request/#v1;system=10.1.0.0/16;rtp-range=30000-31000;for=nftables;what=voice,webrtc");
        var scope = Scope.together(
                content.matrix(),
                Stream.of("voice", "webrtc")
                        .map(id -> Scope.purpose(content.matrix(), new Id(id)))
                        .toList());
        var values = new SnippetRequest(content.matrix(), scope)
                .values(List.of("system=10.1.0.0/16", "rtp-range=30000-31000"));
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        var file = snippets.text(snippets.platform("nftables"), scope, Platform.ADD);
        assertThat(text("new Promise(done => {const wait = () => document.querySelector('[data-from=sum]').textContent"
                        + " ? done(document.querySelector('.sheet').innerText) : setTimeout(wait, 20); wait()})"))
                .contains(Sha256.hex(file), "nftables-voice-and-webrtc.nft", "10.1.0.0/16", "30000-31000", "UDP 5060")
                .doesNotContain("198.51.100", "2001:db8", "192.0.2.", "10000-20000", "TCP 50000");
        assertThat(text("document.querySelector('.ready').textContent"))
                .contains("1", "3", "End user", "Tegsoft server");
    }

    private void enter(String name, String value) {
        tab.evaluate(("{const i = document.querySelector('.entry [name=%s]'); i.value = '%s';"
                        + " for (const it of ['input', 'change']) i.dispatchEvent(new Event(it, {bubbles: true}))}")
                .formatted(name, value));
    }

    /** What a field of My network shows: its state, what is in it, and what is said about that. */
    private String entry(String name) {
        return text(("(() => {const i = document.querySelector('.entry [name=%s]'), e = i.closest('.entry');"
                        + " return [e.dataset.state, i.value, e.querySelector('.reply').innerText.trim()].filter(Boolean).join(' ')})()")
                .formatted(name));
    }

    private void choose(String platform) {
        tab.evaluate(
                "{const s = document.getElementById('platform'); s.value = '%s'; s.dispatchEvent(new Event('change'))}"
                        .formatted(platform));
        until("document.querySelector('.snippet:not([hidden]) code')");
    }

    private void fill(String name, String value) {
        tab.evaluate(
                "{const i = document.querySelector('.values [name=\"%s\"]'); i.value = '%s'; i.dispatchEvent(new Event('input'))}"
                        .formatted(name, value));
    }

    /** Opens a page and enters its form, and waits for what that loads. */
    private void open(String path) {
        tab.open(server.root().resolve("/" + path));
        tab.evaluate("document.querySelector('.values')?.dispatchEvent(new Event('focusin', {bubbles: true}))");
        until("!document.querySelector('.values') || portbook.deviceFields");
    }

    private String status() {
        return text("document.querySelector('.values > [role=status]').textContent");
    }

    private String text(String script) {
        return tab.evaluate(script).asString();
    }
}
