package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which old port is taken for which new one. */
class PairingTest {

    /** A port is written as port, protocol and setting. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            22/tcp ssh                          | 22/tcp ssh                             | 22/tcp=22/tcp
            22/tcp ssh, 80/tcp http             | 80/tcp ssh, 22/tcp http                | 22/tcp=22/tcp 80/tcp=80/tcp
            100-200/udp rtp                     | 150-160/udp sip                        | 100-200/udp=150-160/udp
            100-200/udp rtp, 300/udp sip        | 150-300/udp sip, 150-160/udp rtp       | 100-200/udp=150-160/udp 300/udp=150-300/udp
            5060/udp sip sip-port, 70/udp sip   | 7070/udp sip, 5070/udp x sip-port      | 5060/udp=5070/udp 70/udp=7070/udp
            5060/udp sip sip-port, 70/tcp sip   | 5070/tcp sip, 5080/udp x sip-port      | 5060/udp=5080/udp 70/tcp=5070/tcp
            22/tcp ssh, 80/tcp http             | 8080/tcp http, 2222/tcp ssh            | 22/tcp=2222/tcp 80/tcp=8080/tcp
            22/tcp sip, 80/udp sip              | 81/udp sip, 23/tcp sip                 | 22/tcp=23/tcp 80/udp=81/udp
            22/tcp ssh                          | 2222/udp ssh                           | 22/tcp=2222/udp
            22/tcp ssh, 80/tcp http             | 8080/udp http, 2222/udp ssh            | 22/tcp=2222/udp 80/tcp=8080/udp
            22/tcp ssh                          | 80/tcp http                            | 22/tcp= =80/tcp
            22/tcp ssh                          | ""                                     | 22/tcp=
            ""                                  | 22/tcp ssh, 80/tcp http                | =22/tcp =80/tcp
            1/tcp ssh, 2/tcp ssh                | 3/tcp ssh                              | 1/tcp=3/tcp 2/tcp=
            3/tcp ssh, 20/tcp ssh, 1/tcp ssh    | 4/tcp ssh                              | 1/tcp=4/tcp 20/tcp= 3/tcp=
            200-300/udp rtp, 100-250/udp rtp    | 200-300/udp rtp                        | 100-250/udp= 200-300/udp=200-300/udp
            22/tcp sip                          | 10/udp sip, 23/tcp sip                 | 22/tcp=23/tcp =10/udp
            5060/udp sip sip-port               | 5070/tcp rtp sip-port                  | 5060/udp= =5070/tcp
            """)
    void each_port_has_at_most_one_partner_and_the_reverse_gives_the_same(
            String before, String after, String expected) {
        assertThat(pairs(Pairing.of(ports(before), ports(after)))).isEqualTo(expected);
        assertThat(pairs(Pairing.of(ports(after), ports(before)))).isEqualTo(reversed(expected));
    }

    private static String pairs(List<Pairing.Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.before().map(PairingTest::port).orElse("")
                        + "="
                        + pair.after().map(PairingTest::port).orElse(""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String port(Listener listener) {
        return listener.port().toString();
    }

    private static String reversed(String pairs) {
        return Arrays.stream(pairs.split(" ", -1))
                .map(pair -> pair.replaceFirst("(.*)=(.*)", "$2=$1"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<Listener> ports(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = Arrays.stream(text.split(", ", -1)).map(PairingTest::line).collect(Collectors.joining());
        var matrix = SmallMatrix.with("    - {port: 22/tcp, protocol: ssh, encryption: built-in}\n", lines);
        return Objects.requireNonNull(matrix.services().get(new Id("shell"))).listeners();
    }

    private static String line(String port) {
        var words = port.split(" ", -1);
        var setting = words.length > 2 ? ", setting: " + words[2] : "";
        return "    - {port: %s, protocol: %s, encryption: none%s}\n".formatted(words[0], words[1], setting);
    }
}
