package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What computed settings are, at their bounds and one beyond. */
class FormulaTest {

    private static final Id BASE = new Id("base");
    private static final Id CALLS = new Id("calls");

    @ParameterizedTest(name = "{0} with {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1, 1, -          | 5060        | 7   | 5061        | base + 1
            1, -1, -         | 2           | 7   | 1           | base - 1
            1, -1, -         | 1           | 7   | none        | base - 1
            1, 1, -          | 65534       | 7   | 65535       | base + 1
            1, 1, -          | 65535       | 7   | none        | base + 1
            1, 1, -          | 100-199     | 7   | 101-200     | base + 1
            1, 1, -          | 100-65534   | 7   | 101-65535   | base + 1
            1, 1, -          | 100-65535   | 7   | none        | base + 1
            1, -100, -       | 101-199     | 7   | 1-99        | base - 100
            1, -100, -       | 100-199     | 7   | none        | base - 100
            100, 10000, -    | 1           | 7   | 10100       | 10000 + 100 * base
            100, 10000, -    | 555         | 7   | 65500       | 10000 + 100 * base
            100, 10000, -    | 556         | 7   | none        | 10000 + 100 * base
            100, -5, -       | 1           | 7   | 95          | 100 * base - 5
            100, 0, -        | 1-2         | 7   | none        | 100 * base
            1, 0, 10         | 100         | 7   | 100-109     | 10 ports from base
            1, 0, 1          | 100         | 7   | 100         | 1 ports from base
            1, 0, 10         | 65526       | 7   | 65526-65535 | 10 ports from base
            1, 0, 10         | 65527       | 7   | none        | 10 ports from base
            1, 0, 10         | 100-101     | 7   | none        | 10 ports from base
            1, 0, 2 calls    | 100         | 7   | 100-113     | 2 * calls ports from base
            1, 5, 2 calls    | 100         | 1   | 105-106     | 2 * calls ports from base + 5
            1, 0, 1 calls    | 100         | 1   | 100         | calls ports from base
            1, 0, 2 calls    | 100         | 7-8 | none        | 2 * calls ports from base
            1, 0, 65535 calls| 1           | 1   | 1-65535     | 65535 * calls ports from base
            1, 0, 65535 calls| 1           | 2   | none        | 65535 * calls ports from base
            65535, 0, -      | 1           | 7   | 65535       | 65535 * base
            65535, 65535, -  | 65535       | 7   | none        | 65535 + 65535 * base
            """)
    void a_result_is_a_port_or_nothing(String text, String base, String calls, String result, String words) {
        var formula = formula(text);
        var values = Map.of(BASE, PortRange.parse(base), CALLS, PortRange.parse(calls));
        assertThat(formula.result(values::get).map(PortRange::toString).orElse("none"))
                .isEqualTo(result);
        assertThat(formula).hasToString(words);
    }

    private static Formula formula(String text) {
        var parts = text.split(", ", -1);
        var count = parts[2].split(" ", -1);
        return new Formula(
                BASE,
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts[2].equals("-")
                        ? Optional.empty()
                        : Optional.of(new Formula.Count(
                                count.length == 2 ? Optional.of(new Id(count[1])) : Optional.empty(),
                                Integer.parseInt(count[0]))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 1, -       | 0 | 7
            1, 0, 2 calls | 0 | 7
            1, 0, 2 calls | 9 | 0
            """)
    void what_depends_on_an_unset_setting_is_unset(String text, int base, int calls) {
        var values = Map.of(BASE, new PortRange(base, base), CALLS, new PortRange(calls, calls));
        assertThat(formula(text).result(values::get)).contains(PortRange.UNSET);
    }

    @Test
    void a_matrix_is_written_as_it_was_read() {
        var settings = """
                sip-port: {default: '5060'}
                  next: {from: sip-port, offset: -1}
                  far: {from: sip-port, step: 2, offset: 100, count: 7}
                  lines: {from: sip-port, count: calls, each: 2}
                  calls: {}""";
        var matrix = SmallMatrix.with("sip-port: {default: '5060'}", settings);
        assertThat(matrix.settings().values())
                .extracting(setting -> setting.id() + " " + setting.defaultRange() + " "
                        + setting.formula().map(Formula::toString).orElse(""))
                .containsExactly(
                        "sip-port 5060 ",
                        "next 5059 sip-port - 1",
                        "far 10220-10226 7 ports from 100 + 2 * sip-port",
                        "lines ______ 2 * calls ports from sip-port",
                        "calls ______ ",
                        "rtp-range 10000-20000 ");
        assertThat(MatrixReader.read(MatrixWriter.write(matrix)).value()).isEqualTo(matrix);
    }
}
