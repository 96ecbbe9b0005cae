package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What a snippet is asked for where features decide which ports are used. */
class ScopeOptionsTest {

    private static final Matrix MATRIX = SmallMatrix.with(
            SmallMatrix.TEXT,
            SmallMatrix.TEXT
                    .replace(
                            "services:\n",
                            "features:\n  ha: {excludes: [single]}\n  single: {}\n  phones: {}\nservices:\n")
                    .replace("protocol: https, encryption: tls}", "protocol: https, encryption: tls, needs: [ha]}")
                    .replace("encryption: built-in}", "encryption: built-in, needs: [single]}")
                    .replace("setting: sip-port}", "setting: sip-port, needs: [phones]}")
                    .replace("setting: rtp-range}", "setting: rtp-range, needs: [phones]}"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                            | [] | 443 22 5060 10000-20000 443
            --feature ha                                 | [phones, single] | 443 443
            --feature ha --feature phones                | [single] | 443 5060 10000-20000 443
            --without-feature ha                         | [ha] | 22 5060 10000-20000
            --without-feature ha --without-feature single | [ha, single] | 5060 10000-20000
            --purpose talk --without-feature phones      | [phones] | 443
            --service calls --feature phones             | [ha, single] | 5060 10000-20000
            """)
    void ports_of_features_that_are_not_used_are_left_out(String options, String unused, String ports) {
        var scope = scope(options == null ? "" : options);
        assertThat(scope.unused().stream().sorted().toList()).hasToString(unused);
        assertThat(scope.services().stream()
                        .flatMap(service -> service.listeners().stream())
                        .map(listener -> listener.port().number())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ports);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --feature phons                       | unknown feature `phons`; did you mean `phones`? known values: ha, phones, single
            --without-feature phons               | unknown feature `phons`; did you mean `phones`? known values: ha, phones, single
            --feature ha --feature single         | `ha` and `single` cannot be used together
            --feature single --feature ha         | `single` and `ha` cannot be used together
            --feature ha --without-feature ha     | `ha` is both used and not used
            --service calls --feature ha          | nothing is left of `calls` without `phones`, `single`
            """)
    void what_no_customer_can_use_is_refused(String options, String message) {
        assertThatThrownBy(() -> scope(options)).hasMessage(message);
    }

    private static Scope scope(String options) {
        var arguments = options.isEmpty() ? new String[0] : options.split(" +");
        return CommandLine.populateCommand(new ScopeOptions(), arguments).scope(MATRIX, List.of());
    }
}
