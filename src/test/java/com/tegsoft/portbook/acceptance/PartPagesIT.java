package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.PartsInBothScripts;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where readers of a product with several parts say which of them they ask about, in a browser. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartPagesIT {

    private Content content;
    private Chromium browser;
    private StaticServer server;
    private Tab tab;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        content = ContentReader.read(PartsInBothScripts.files("cluster"), templates.interfaceTexts());
        var artefacts = SiteRenderer.render(content, templates, Plan.of(content, templates));
        assertThat(Verification.site(content, artefacts)).isEmpty();
        for (var artefact : artefacts) {
            var file = folder.resolve(artefact.path());
            Files.createDirectories(file.getParent());
            Files.write(file, artefact.bytes());
        }
        browser = new Chromium();
        server = new StaticServer(folder);
        tab = browser.tab();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        browser.close();
    }

    @AfterEach
    void forget() {
        tab.evaluate("sessionStorage.clear(); localStorage.clear()");
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

    private void check() {
        tab.evaluate("document.querySelector('[type=submit]').click()");
    }

    private void choose(String part) {
        tab.evaluate(
                ("{const s = document.querySelector('#part'); s.value = '%s'; s.dispatchEvent(new Event('change', {bubbles: true}))}")
                        .formatted(part));
    }

    private void open(String path, int width) {
        tab.emulate(width, "light");
        tab.open(server.root().resolve("/" + path));
        until("globalThis.portbook?.matrix && globalThis.portbook.own");
    }

    private void until(String script) {
        tab.evaluate("""
                new Promise((done, failed) => {
                  const look = () => (%s) ? done() : setTimeout(look, 20);
                  setTimeout(() => failed(new Error("never so")), 60000);
                  look();
                })
                """.formatted(script));
    }

    private String barriers() throws IOException {
        tab.evaluate(Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js")) + ";0");
        return text(
                "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | ')).join())");
    }

    private String text(String script) {
        return tab.evaluate(script).asString();
    }
}
