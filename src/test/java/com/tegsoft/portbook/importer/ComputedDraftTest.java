package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ports that pages compute: drafted with their formula, or named where a matrix cannot say them; never as other ports. */
class ComputedDraftTest {

    /** What the draft has of a cell, and what it names as left out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            9000 + node number                       | tcp = node-number-value + 9000                      | -
            9000+node number                         | tcp = node-number-value + 9000                      | -
            9000 + the node ID                       | tcp = the-node-id-value + 9000                      | -
            9000 + 100 x node number                 | tcp = 100 * node-number-value + 9000                | -
            9000 + (100 * node number)               | tcp = 100 * node-number-value + 9000                | -
            9000 + node number x 100                 | tcp = 100 * node-number-value + 9000                | -
            9000 + 100 times instance index          | tcp = 100 * instance-index-value + 9000             | -
            5900 + N                                 | tcp = n-value + 5900                                | -
            5900+n                                   | tcp = n-value + 5900                                | -
            5900 + <display number>                  | tcp = display-number-value + 5900                   | -
            3NN13                                    | tcp = 100 * nn-value + 30013                        | -
            32NN                                     | tcp = nn-value + 3200                               | -
            5<instance number>14                     | tcp = 100 * instance-number-value + 50014           | -
            443, 9000 + node number                  | 443/tcp; tcp = node-number-value + 9000             | -
            9000 + node number, 443                  | 443/tcp; tcp = node-number-value + 9000             | -
            3NN13, 3NN15                             | tcp = 100 * nn-value + 30013                        | 3NN15
            5000, one port per instance              | 5000/tcp = instance-count from 5000                 | -
            5000 (one port for each instance)        | 5000/tcp = instance-count from 5000                 | -
            5000 (one port for each instance, starting at 5000) | 5000/tcp = instance-count from 5000      | -
            one port for each instance starting at 5000 | 5000/tcp = instance-count from 5000             | -
            one port per worker process, from 5000   | 5000/tcp = worker-process-count from 5000           | -
            starting at 50000, 2 ports per job       | 50000-50001/tcp = 2 * job-count from 50000          | -
            50000 and up                             | 50000-65535/tcp                                     | -
            50000 (and upwards, four UDP ports per call) | 50000-50003/tcp = 4 * call-count from 50000     | -
            10000 + 2 x calls                        | 10000/tcp                                           | + 2 x calls
            16384 + (4 x number of calls)            | 16384/tcp                                           | + (4 x number of calls)
            10000 + number of calls                  | 10000/tcp                                           | + number of calls
            6443 + 1                                 | 6443/tcp                                            | + 1
            RTP port + 1                             | -                                                   | RTP port + 1
            16379 (client port + 10000)              | 16379/tcp                                           | -
            16379/tcp (client port + 10000)          | 16379/tcp                                           | -
            16379, computed as client port + 10000   | 16379/tcp                                           | -
            client port + 10000                      | -                                                   | client port + 10000
            8081, 8082, ...                          | 8081/tcp; 8082/tcp                                  | ...
            8081, 8082 etc.                          | 8081/tcp; 8082/tcp                                  | etc.
            6800-7300 per daemon                     | 6800-7300/tcp                                       | -
            50000-50100, 2 ports per job             | 50000-50100/tcp                                     | 2 ports per job
            """)
    void a_formula_is_drafted_or_named(String cell, String drafted, String unclear) {
        var imported = read("|Name|Protocol|Port|\n|-|-|-|\n|Web|TCP|%s|\n".formatted(cell));
        assertThat(ports(imported)).as(imported.draft()).isEqualTo(drafted == null ? "" : drafted);
        assertThat(left(imported)).isEqualTo(unclear == null ? "" : unclear);
        assertThat(imported.findings())
                .noneMatch(finding -> finding.check().matches("wrong-value|impossible-port|.*setting.*"));
    }

    /** What looks like a formula, and is none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            80 + 443           | 80/tcp; 443/tcp
            80+443             | 80/tcp; 443/tcp
            80 + 443 HTTP      | 80/tcp; 443/tcp
            80 + TLS           | 80/tcp
            1024+              | 1024-65535/tcp
            1024 +             | 1024-65535/tcp
            443 [1]            | 443/tcp
            443[a]             | 443/tcp
            443 (1)            | 443/tcp
            8000...8010        | 8000-8010/tcp
            8000 … 8010        | 8000-8010/tcp
            443 per node       | 443/tcp
            443 for each node  | 443/tcp
            22, 443            | 22/tcp; 443/tcp
            """)
    void what_is_no_formula_is_drafted_as_it_is(String cell, String drafted) {
        var imported = read("|Name|Protocol|Port|\n|-|-|-|\n|Web|TCP|%s|\n".formatted(cell));
        assertThat(ports(imported)).isEqualTo(drafted);
        assertThat(left(imported)).isEmpty();
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("dependent-port"));
    }

    static Stream<String> pages() {
        return Stream.of(
                "|Name|Port|\n|-|-|\n|Web|UDP 9000 + node number|\n|Web2|TCP 9100 + node number|\n",
                "<table><tr><th>Name<th>Port</tr><tr><td>Web<td>UDP 9000 + node number</tr><tr><td>Web2<td>TCP 9100 + node number</tr></table>",
                "Name,Port\nWeb,UDP 9000 + node number\nWeb2,TCP 9100 + node number\n",
                "|===\n|Name |Port\n\n|Web |UDP 9000 + node number\n|Web2 |TCP 9100 + node number\n|===\n",
                "Open these ports:\n\n- UDP 9000 + node number (web)\n- TCP 9100 + node number (web2)\n");
    }

    /** Two rows with one number: it is one setting, in every form of page. */
    @ParameterizedTest
    @MethodSource("pages")
    void rows_that_depend_on_one_number_have_one_setting_for_it(String page) {
        var imported = read(page);
        assertThat(imported.draft()).containsOnlyOnce("node-number-value: {}");
        assertThat(ports(imported)).isEqualTo("udp = node-number-value + 9000; tcp = node-number-value + 9100");
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("dependent-port")))
                .hasSize(2);
    }

    private static String left(Importer.Imported imported) {
        return imported.findings().stream()
                .filter(finding -> finding.message().contains("stands for ports that are not in the draft"))
                .map(finding -> finding.message().split("`", -1)[1])
                .collect(Collectors.joining("; "));
    }

    private static String ports(Importer.Imported imported) {
        var matrix = matrix(imported);
        return matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port() + formula(matrix, listener))
                .collect(Collectors.joining("; "));
    }

    private static String formula(Matrix matrix, Listener listener) {
        return listener.setting()
                .map(matrix::setting)
                .flatMap(setting -> setting.formula())
                .map(formula -> " = " + words(matrix, formula))
                .orElse("");
    }

    private static String words(Matrix matrix, Formula formula) {
        return formula.count()
                .map(count -> (count.each() > 1 ? count.each() + " * " : "")
                        + count.of().map(Id::value).orElse("") + " from "
                        + matrix.setting(formula.from()).defaultRange())
                .orElseGet(() ->
                        (formula.step() > 1 ? formula.step() + " * " : "") + formula.from() + " + " + formula.offset());
    }

    private static Matrix matrix(Importer.Imported imported) {
        return MatrixReader.read(YamlReader.read(new Source("draft.yaml", imported.draft()))
                        .value())
                .value();
    }

    private static Importer.Imported read(String page) {
        return Importer.read(
                "ports."
                        + (page.startsWith("<")
                                ? "html"
                                : page.startsWith("|=") ? "adoc" : page.startsWith("Name") ? "csv" : "md"),
                page.getBytes(StandardCharsets.UTF_8));
    }
}
