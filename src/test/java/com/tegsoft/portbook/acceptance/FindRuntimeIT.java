package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.find.Answer;
import com.tegsoft.portbook.find.Finder;
import com.tegsoft.portbook.find.Found;
import com.tegsoft.portbook.find.Spelling;
import com.tegsoft.portbook.fixture.FindProgram;
import com.tegsoft.portbook.fixture.FindProgram.Typed;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the find box finds in a browser: the answers of the command line, and words as people type them. */
class FindRuntimeIT {

    private static final int QUERIES = 600;

    private static final List<String> ADDRESSES = List.of(
            "158.177.43.56",
            "158.177.43.0/24",
            "158.177.43.9/24",
            "159.122.86.0/23",
            "159.122.86.228/32",
            "0.0.0.0/0",
            "8.8.8.8",
            "1.2.3.999",
            "10.0.0.1/40",
            "::/0",
            "2001:db8::1",
            "2001:DB8:0:0:0:0:0:1/64",
            "::1",
            "fe80::1:2/10",
            "1:2:3:4:5:6:7:8",
            "::ffff:1.2.3.4",
            ":::",
            "tegsoft.com",
            "TELESCOPE.tegsoft.com.",
            "a.telescope.tegsoft.com",
            "a.b.telescope.tegsoft.com",
            "https://tegsoft.com:443/x",
            "www.tegsoft.com",
            "config.xml",
            "com",
            "70000",
            "0",
            "0-5",
            "65536/udp",
            "tcp",
            "12-",
            "-5",
            "80.5",
            "");

    /** Ports that stay inside one machine, one with the number of a port that is opened, and ranges that contain some of them. */
    private static final String LOCAL = """
            local-ports:
              inner-store: {ports: [9119/tcp, 9130-9139/udp]}
              inner-proxy: {ports: [9119/udp, 443/udp, 1/sctp]}
            """;

    private static final List<String> LOCAL_PORTS = List.of(
            "9119", "tcp 9119", "9119/udp", "9118", "9135", "tcp 9135", "9100-9132", "443", "443/udp", "1", "sctp 1");

    /** Language, what is typed, and something that is among what is found. */
    private static final List<String> WORDS = """
            en | webrtc | en/purposes/webrtc/
            en | WebRCT | en/purposes/webrtc/
            en | signaling | voice-signalling.5060-udp
            en | JDBC | database-access.50000-tcp
            en | tegsoft proxy | cloud-proxy.8009-tcp
            en | Voice Data Stream | voice-media.10000-20000-udp
            en | internet | webrtc-signalling.8089-tcp
            en | encrypted | web-access.443-tcp
            en | not encrypted | voice-media.10000-20000-udp
            en | outbound | vendor-ssh.2222-tcp
            en | sql | database-access.50000-tcp
            en | pbx | voice-signalling.5060-tcp
            en | nftables | en/snippets/nftables/
            en | glossary | en/glossary/
            en | SIP port | en/ports/#setting.sip-port
            en | tls 443 | web-access.443-tcp
            en | telescop | en/ports/#host.telescope
            en | a.telescope.tegsoft.com | en/ports/#host.telescope
            en | end user | en/roles/end-user/
            tr | SANTRAL | voice-signalling.5060-udp
            tr | santrali | voice-signalling.5060-udp
            tr | VERITABANI | tr/purposes/database/
            tr | sifresiz | web-access.80-tcp
            tr | WEBRTC | webrtc-signalling.8089-tcp
            de | Telefonanlage | voice-signalling.5060-udp
            de | telefonanlge | voice-signalling.5060-udp
            de | Anlage | voice-signalling.5060-udp
            de | verschluesselt | web-access.443-tcp
            ar | مقسم | voice-signalling.5060-udp
            ar | المقسم | voice-signalling.5060-udp
            ar | اندرويد | ar/purposes/android/
            ar | الانترنت | voice-media.10000-20000-udp
            ar | غير مشفر | voice-media.10000-20000-udp
            """.lines().toList();

    @Test
    @Needs("node")
    void ports_and_addresses_are_answered_as_on_the_command_line() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = content(templates);
        var queries = queries(content, new Random(Long.getLong("find.seed", 19)));
        var found = new FindProgram(content, templates).found(queries);
        var differences = new ArrayList<String>();
        for (var i = 0; i < queries.size(); i++) {
            var wanted = answer(content, queries.get(i));
            var own = found.get(i);
            var alike = own.text().equals(wanted.text())
                    && own.rows().equals(ids(wanted.rows()))
                    && own.near().equals(ids(wanted.near()));
            if (!alike) {
                differences.add("%s: %s %s %s, but in the browser %s"
                        .formatted(queries.get(i), wanted.text(), ids(wanted.rows()), ids(wanted.near()), own));
            }
        }
        assertThat(differences.stream().limit(5)).isEmpty();
        assertThat(found.stream().filter(one -> !one.rows().isEmpty())).hasSizeGreaterThan(QUERIES / 5);
        assertThat(found.stream().filter(one -> !one.near().isEmpty())).hasSizeGreaterThan(QUERIES / 5);
    }

    @Test
    @Needs("node")
    void words_are_found_as_people_type_them() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = content(templates);
        var queries = WORDS.stream().map(line -> line.split(" \\| ", -1)).toList();
        var found = new FindProgram(content, templates)
                .found(queries.stream()
                        .map(words -> new Typed(words[0], words[1]))
                        .toList());
        for (var i = 0; i < queries.size(); i++) {
            var expected = queries.get(i)[2];
            assertThat(found.get(i).things()).as(queries.get(i)[1]).contains(expected);
            assertThat(found.get(i).filtered().isEmpty())
                    .as(queries.get(i)[1])
                    .isEqualTo(found.get(i).things().stream().noneMatch(thing -> thing.matches("[a-z-]+\\..*")));
        }
    }

    @Test
    @Needs("node")
    void nothing_is_found_for_a_number_with_a_slip_or_a_hostile_text() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var hostile = List.of(
                "<img src=x onerror=alert(1)>",
                "\"'`${1}",
                "a".repeat(10_000),
                "1".repeat(10_000),
                "\\",
                "(((((",
                "[a-",
                "{fact}",
                "__proto__",
                "constructor",
                "\u202e\u2066");
        var program = new FindProgram(content(templates), templates);
        var found = program.found(
                hostile.stream().map(typed -> new Typed("en", typed)).toList());
        assertThat(found).hasSameSizeAs(hostile).allSatisfy(one -> assertThat(one.said())
                .hasSizeLessThan(200));
        assertThat(found).allSatisfy(one -> assertThat(one.rows()).isEmpty());
        assertThat(program.found(List.of(new Typed("en", "5061"), new Typed("en", "5006"))))
                .allSatisfy(one -> assertThat(one.filtered()).isEmpty());
    }

    private static List<Typed> queries(Content content, Random random) {
        var languages = content.site().languages();
        var queries = new ArrayList<Typed>();
        while (queries.size() < QUERIES) {
            var language = languages.get(random.nextInt(languages.size())).code();
            queries.add(new Typed(language, typed(content, random)));
        }
        Stream.concat(ADDRESSES.stream(), LOCAL_PORTS.stream())
                .forEach(words -> languages.forEach(language -> queries.add(new Typed(language.code(), words))));
        return queries;
    }

    private static String typed(Content content, Random random) {
        var transport = List.of(Optional.<Transport>empty(), Optional.of(Transport.TCP), Optional.of(Transport.UDP))
                .get(random.nextInt(3));
        var edges = content.matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .flatMap(listener -> Stream.of(
                        listener.port().range().first(), listener.port().range().last()))
                .toList();
        var number = random.nextInt(3) == 0
                ? 1 + random.nextInt(65535)
                : slipped(edges.get(random.nextInt(edges.size())), random);
        var spellings = random.nextInt(4) > 0
                ? Spelling.of(transport, number)
                : Spelling.of(transport, number, Math.min(65535, number + random.nextInt(30_000)));
        return spellings.get(random.nextInt(spellings.size()));
    }

    /** A port that is in use, the next lower or higher one, or one with a wrong digit. */
    private static int slipped(int number, Random random) {
        var digits = new StringBuilder(Integer.toString(number));
        if (random.nextBoolean()) {
            digits.setCharAt(random.nextInt(digits.length()), (char) ('0' + random.nextInt(10)));
        }
        return Math.max(1, Math.min(65535, Integer.parseInt(digits.toString()) + random.nextInt(3) - 1));
    }

    private static Answer answer(Content content, Typed typed) {
        var language = content.site().language(typed.language()).orElseThrow();
        return new Finder(content.matrix(), LanguageTexts.of(content, language)).answer(typed.words());
    }

    private static List<String> ids(List<Found> rows) {
        return rows.stream().map(Found::id).toList();
    }

    /** The product, with a network among the addresses of a host, which has any name below one, and with local ports. */
    private static Content content(Templates templates) throws IOException {
        var edits = new TreeMap<String, UnaryOperator<String>>();
        edits.put(Content.MATRIX, matrix -> {
            assertThat(matrix).contains("address: 158.177.43.56");
            return matrix.replace("address: 158.177.43.56", "address: 158.177.43.0/26")
                    .replace("name: telescope.tegsoft.com", "name: '*.telescope.tegsoft.com'")
                    .replace("services:\n", LOCAL + "services:\n");
        });
        for (var language : List.of("en", "de", "tr", "ar")) {
            edits.put(
                    language + "/texts.yaml",
                    texts -> texts + "local-ports:\n  inner-store: {name: Store 1, text: It keeps.}\n"
                            + "  inner-proxy: {name: Inner proxy, text: It passes on.}\n");
        }
        return ContentReader.read(Product.edited(edits), templates.interfaceTexts());
    }
}
