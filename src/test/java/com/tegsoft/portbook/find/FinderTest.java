package com.tegsoft.portbook.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to a port, a range and an address. */
class FinderTest {

    private static final Content CONTENT = content();

    private static Content content() {
        try {
            var texts = Templates.load(Path.of("templates")).interfaceTexts();
            return ContentReader.read(ContentFiles.load(Product.CONTENT), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String typed, String language) {
        var texts = LanguageTexts.of(CONTENT, CONTENT.site().language(language).orElseThrow());
        return new Finder(CONTENT.matrix(), texts).answer(typed);
    }

    private static List<Integer> edges() {
        return ports().flatMap(port -> IntStream.of(
                                port.range().first() - 1,
                                port.range().first(),
                                port.range().last(),
                                port.range().last() + 1)
                        .boxed())
                .filter(number -> number >= 1 && number <= 65535)
                .distinct()
                .toList();
    }

    private static Stream<Port> ports() {
        return CONTENT.matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port());
    }

    private static List<String> rows(Optional<Transport> transport, int first, int last) {
        return CONTENT.matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream()
                        .map(listener -> listener.port())
                        .filter(port -> transport.isEmpty() || transport.get() == port.transport())
                        .filter(port -> port.range().first() <= last
                                && first <= port.range().last())
                        .map(port -> id(service, port)))
                .toList();
    }

    private static String id(Service service, Port port) {
        return service.id() + "." + port.toString().replace('/', '-');
    }

    private static List<String> ids(List<Found> rows) {
        return rows.stream().map(Found::id).toList();
    }

    private static Stream<Optional<Transport>> transports() {
        return Stream.concat(
                Stream.of(Optional.<Transport>empty()),
                Stream.of(Optional.of(Transport.TCP), Optional.of(Transport.UDP)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void a_port_is_found_by_its_range_in_every_spelling(Optional<Transport> transport) {
        for (var number : edges()) {
            var wanted = rows(transport, number, number);
            for (var typed : Spelling.of(transport, number)) {
                var answer = answer(typed, "en");
                assertThat(ids(answer.rows())).as(typed).isEqualTo(wanted);
                assertThat(answer.near().isEmpty()).as(typed).isEqualTo(!wanted.isEmpty());
                assertThat(answer.text())
                        .as(typed)
                        .contains(number.toString())
                        .startsWith(
                                wanted.isEmpty()
                                        ? "Tegsoft uses no "
                                        : transport.map(Enum::name).orElse(""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void a_range_finds_every_port_that_it_touches(Optional<Transport> transport) {
        ports().distinct().forEach(port -> {
            for (var by : List.of(-1, 0, 1)) {
                var first = Math.max(1, port.range().first() + by);
                var last = Math.min(65535, port.range().last() + by + 1);
                for (var typed : Spelling.of(transport, first, last)) {
                    assertThat(ids(answer(typed, "en").rows())).as(typed).isEqualTo(rows(transport, first, last));
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            udp 12345       | UDP 12345 lies in 10000-20000, Voice media.
            12345           | UDP 12345 lies in 10000-20000, Voice media. Tegsoft uses no TCP 12345.
            udp 10000       | UDP 10000 lies in 10000-20000, Voice media.
            tcp 443         | TCP 443 is used by Web access, Web to Tegsoft.
            tcp:12345       | Tegsoft uses no TCP 12345. UDP 12345 lies in 10000-20000, Voice media. Nearest ports in use: TCP 8089, TCP 8009.
            8098            | Tegsoft uses no port 8098. Nearest ports in use: TCP 8089, TCP 8009. TCP 8009 and TCP 8089 are easily confused: double-check the number.
            4430            | Tegsoft uses no port 4430. Nearest ports in use: TCP 443, TCP 5060, UDP 5060, TCP 2222.
            5600            | Tegsoft uses no port 5600. Nearest ports in use: TCP 5060, UDP 5060, TCP 8009.
            0               | 0 is not a port number. Port numbers run from 1 to 65535.
            65536/tcp       | 65536 is not a port number. Port numbers run from 1 to 65535.
            10000-20000     | 10000-20000 covers all of UDP 10000-20000, Voice media.
            9999-20001/udp  | 9999-20001 covers all of UDP 10000-20000, Voice media.
            10001-19999     | UDP 10001-19999 lies in 10000-20000, Voice media.
            19999-20001     | 19999-20001 covers part of UDP 10000-20000, Voice media.
            8000-8090       | 8000-8090 covers all of TCP 8009, Cloud proxy. 8000-8090 covers all of TCP 8089, WebRTC signalling.
            1-15000         | 1-15000 covers 7 of the listed ports and ranges completely and 1 in part.
            tcp 1-65535     | TCP 1-65535 covers 7 of the listed ports and ranges completely and 0 in part.
            100-200         | Tegsoft uses no port 100-200. Nearest ports in use: TCP 80, TCP 443.
            159.122.86.228  | 159.122.86.228 is an address of telescope.tegsoft.com.
            158.177.43.0/24 | 158.177.43.0/24 contains 158.177.43.56, an address of telescope.tegsoft.com.
            158.177.43.9/24 | 158.177.43.0/24 contains 158.177.43.56, an address of telescope.tegsoft.com.
            192.0.2.1       | 192.0.2.1 belongs to no published remote host.
            2001:DB8::1     | 2001:db8::1 belongs to no published remote host.
            tegsoft.com     | tegsoft.com is a published remote host. telescope.tegsoft.com is a published remote host.
            https://TELESCOPE.tegsoft.com:443/x | telescope.tegsoft.com is a published remote host.
            www.tegsoft.com | www.tegsoft.com belongs to no published remote host.
            """)
    void the_answer_is_a_sentence(String typed, String expected) {
        assertThat(answer(typed, "en").text()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            159.122.86.236        | [vendor-web.80-tcp, vendor-web.443-tcp, vendor-ssh.2222-tcp]
            159.122.86.228        | [vendor-web.80-tcp, vendor-web.443-tcp, vendor-ssh.2222-tcp]
            158.177.43.0/24       | [vendor-web.80-tcp, vendor-web.443-tcp, vendor-ssh.2222-tcp]
            tegsoft.com           | [vendor-web.80-tcp, vendor-web.443-tcp, vendor-ssh.2222-tcp]
            telescope.tegsoft.com | [vendor-web.80-tcp, vendor-web.443-tcp, vendor-ssh.2222-tcp]
            192.0.2.1             | []
            www.tegsoft.com       | []
            """)
    void the_rows_of_a_host_are_those_that_connect_to_it(String typed, String rows) {
        assertThat(ids(answer(typed, "en").rows())).hasToString(rows);
        assertThat(answer(typed, "en").near()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tr | UDP 12345, 10000-20000 aralığındadır: Ses akışı.
            de | UDP 12345 liegt im Bereich 10000-20000: Sprachdaten.
            ar | المنفذ \u2066UDP 12345\u2069 يقع ضمن النطاق \u206610000-20000\u2069: الوسائط الصوتية.
            """)
    void the_answer_is_in_the_language_of_the_reader(String language, String expected) {
        assertThat(answer("UDP 12345", language).text()).contains(expected.substring(0, 20));
    }

    @Test
    void the_word_for_a_port_is_that_of_the_language_too() {
        assertThat(answer("المنفذ 443", "ar").rows()).hasSize(2);
        assertThat(answer("المنفذ 443", "en").rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sip",
                "443 tls",
                "tcp",
                "1.2.3",
                "1.2.3.999",
                "12-",
                "-5",
                "80.5",
                "a:b:c",
                "<img src=x onerror=alert(1)>"
            })
    void anything_else_has_no_answer(String typed) {
        assertThat(answer(typed, "en")).isEqualTo(new Answer(List.of(), List.of(), List.of()));
    }

    @Test
    void a_very_long_text_is_left_alone() {
        for (var part : List.of("1", "1-", "tcp ", "1.1.1.1.", "::", "a.a.")) {
            assertThat(answer(part.repeat(10_000), "en").sentences()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "8098, 8089, SWAPPED",
        "8009, 8089, DIGIT",
        "4430, 443, DIGIT",
        "443, 4443, DIGIT",
        "5600, 5060, SWAPPED",
        "8098, 8009, ",
        "443, 443, ",
        "80, 81, ",
        "80, 800, ",
        "10000, 20000, DIGIT",
        "12345, 54321, "
    })
    void a_typing_mistake_is_one_digit_or_two_neighbours_swapped(String one, String other, TypingMistake expected) {
        assertThat(TypingMistake.between(one, other)).isEqualTo(Optional.ofNullable(expected));
        assertThat(TypingMistake.between(other, one)).isEqualTo(Optional.ofNullable(expected));
    }
}
