package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Product;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code portbook explain-packet} says. */
class ExplainPacketTest {

    private static CommandRun explained(String arguments) {
        var all = new ArrayList<>(List.of("explain-packet"));
        all.addAll(List.of(arguments.split(" ")));
        all.addAll(List.of("--content", Product.CONTENT.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void the_answer_of_the_find_box_is_followed_by_the_rows() {
        assertThat(explained("udp 12345").out()).isEqualTo("""
                UDP 12345 lies in 10000-20000, Voice media.
                  UDP 10000-20000 Voice media (Inbound). From: End user, System · any source · Not encrypted
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            12345/udp --from end-user              | End user uses Voice media: any source.
            udp 12345 --from administrator         | Administrator does not use Voice media.
            443 --from system                      | System uses Web access: any source.
            2222 --from management                 | Management does not use Console access, Secure shell to Tegsoft.
            UDP 12345 --from end-user --language de | Endbenutzer nutzt Sprachdaten: beliebige Quelle.
            """)
    void a_role_uses_it_or_does_not(String arguments, String expected) {
        assertThat(explained(arguments).out().lines()).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            443 --from sistem     | unknown role `sistem`; did you mean `system`?
            443 --language fr     | unknown language `fr`; did you mean `ar`, `tr`?
            sip                   | `sip` is neither a port nor an address; write it like 5060/udp or 192.0.2.7
            443 tls               | `443 tls` is neither a port nor an address; write it like 5060/udp or 192.0.2.7
            """)
    void what_cannot_be_answered_is_wrong_usage(String arguments, String message) {
        var run = explained(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_port_that_is_not_used_is_an_answer_too() {
        var run = explained("8098");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Tegsoft uses no port 8098.\nNearest ports in use: TCP 8089, TCP 8009.\n");
    }
}
