package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Flow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the readers of data files take for a flow, and what they refuse. Lines are written with {@code ~} between them. */
class DataReadersTest {

    private static final List<String> OTHERS = ListedFlow.FACTS.subList(1, ListedFlow.FACTS.size());

    private static final String HEADER =
            "service,direction,transport,first_port,last_port,from,to,source," + String.join(",", OTHERS) + "\n";

    /** What the lines below say of each other fact: nothing. */
    private static final String NOTHING = ",".repeat(OTHERS.size());

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ListedFlow> table(String lines) {
        return new CsvFlows().read(bytes(HEADER + lines.replace("~", ",any" + NOTHING + "\n") + ",any" + NOTHING));
    }

    private static String said(List<?> flows) {
        return flows.stream()
                .map(flow -> flow.toString().replaceFirst(", source any$", ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            web,inbound,tcp,443,443,user,server               | inbound 443/tcp user (web)
            web,inbound,udp,1,65535,user admin,server         | inbound 1-65535/udp admin, user (web)
            sync,outbound,tcp,443,443,server,far              | outbound 443/tcp far (sync)
            sync,outbound,tcp,443,443,server,far near         | outbound 443/tcp far, near (sync)
            a,inbound,tcp,1,1,u,server~b,inbound,udp,2,2,u,server | inbound 1/tcp u (a); inbound 2/udp u (b)
            """)
    void a_line_of_the_table_is_a_flow(String lines, String flows) {
        assertThat(said(table(lines))).isEqualTo(flows);
        assertThat(table(lines)).allSatisfy(flow -> assertThat(flow.facts()).isEqualTo(Map.of("source", "any")));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            web,inbound,tcp,0,0,user,server         | not a port range
            web,inbound,tcp,443,65536,user,server   | not a port range
            web,inbound,tcp,444,443,user,server     | not a port range
            web,inbound,tcp,4a3,443,user,server     | 4a3
            web,inbound,stcp,443,443,user,server    | stcp is none of Transport
            web,Inbound,tcp,443,443,user,server     | Inbound is none of Direction
            Web,inbound,tcp,443,443,user,server     | Web is not an id
            web,inbound,tcp,443,443,,server         | is not an id
            web,inbound,tcp,443,443,server,user     | inbound, but the server is on the wrong side: from [server] to [user]
            web,outbound,tcp,443,443,user,server    | outbound, but the server is on the wrong side: from [user] to [server]
            web,inbound,tcp,443,443,user            | line 1 has 22 fields
            web,inbound,tcp,443,443,user,server,x   | line 1 has 24 fields
            """)
    void a_line_that_is_no_flow_is_refused(String line, String why) {
        assertThatThrownBy(() -> table(line))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_table_that_is_broken_off_or_lacks_a_column_is_refused() {
        assertThatThrownBy(() -> new CsvFlows()
                        .read(bytes(HEADER.replace(",to", ",two") + "web,inbound,tcp,1,1,user,server,any" + NOTHING)))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining("to");
        assertThatThrownBy(() -> new CsvFlows().read(bytes(HEADER + "\"web,inbound,tcp,1,1,user,server")))
                .isInstanceOf(UnreadableArtefact.class);
        assertThatThrownBy(() -> new CsvFlows().read(bytes(HEADER + "\"web\"x,inbound,tcp,1,1,user,server")))
                .isInstanceOf(UnreadableArtefact.class);
    }

    private static List<Flow> probes(String rows) {
        return ProbeFlows.read("#!/bin/sh\n# matrix: begin\n" + rows.replace('~', '\n') + "\n# matrix: end\nexit\n");
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            in tcp 443 https web - talk user - -                | inbound 443/tcp user (web)
            in udp 10000-20000 rtp calls rtp-range talk a,b - - | inbound 10000-20000/udp a, b (calls)
            in tcp 443 https web - talk - far -                 | inbound 443/tcp far (web)
            in tcp 443 https web - talk user far,near -         | inbound 443/tcp far, near, user (web)
            out tcp 1 https sync - talk,care admin far -        | outbound 1/tcp far (sync)
            out tcp 65535 https sync - care admin far,near -    | outbound 65535/tcp far, near (sync)
            in tcp 1 x a - p u - -~in udp 2 x b - p u - -       | inbound 1/tcp u (a); inbound 2/udp u (b)
            in tcp 443 https web - talk user - node             | inbound 443/tcp user (web) of node
            in tcp 443 https web - talk node - node             | inbound 443/tcp node (web) of node
            out tcp 1 https sync - care admin far store,node    | outbound 1/tcp far (sync) of node, store
            """)
    void a_row_of_a_script_is_a_flow(String rows, String flows) {
        assertThat(said(probes(rows))).isEqualTo(flows);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            in tcp 0 https web - talk user - -      | not a port range
            in tcp 65536 https web - talk user - -  | not a port range
            in tcp 2-1 https web - talk user - -    | not a port range
            in tcp 100000 https web - talk user - - | is not a port of the table
            in icmp 1 https web - talk user - -     | is not a port of the table
            on tcp 1 https web - talk user - -      | is not a port of the table
            in tcp 1 https web - talk user -        | is not a port of the table
            in tcp 1 https web - talk user - x,     | is not a port of the table
            in tcp 1 https web - talk user - - x    | is not a port of the table
            out tcp 1 https web - talk user - -     | `web` has no other end
            in tcp 1 https web - talk - - -         | `web` has no other end
            """)
    void a_row_that_is_no_flow_is_refused(String row, String why) {
        assertThatThrownBy(() -> probes(row))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"", "B", "E", "E~B", "B~B~E", "B~E~E", "B~E~B~E"})
    void a_script_has_exactly_one_table(String markers) {
        var script = markers.replace("B", "# matrix: begin")
                .replace("E", "# matrix: end")
                .replace('~', '\n');
        assertThatThrownBy(() -> ProbeFlows.read(script))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageStartingWith("expected one table");
    }

    private static final String PORT =
            "{'transport': 'tcp', 'firstPort': 1, 'lastPort': 2, 'source': 'any', 'protocol': '', 'encryption': '',"
                    + " 'from': ['user'], 'to': ['server']}";

    private static List<ListedFlow> json(String flow) {
        var document =
                "{'hosts': [], 'services': [{'id': 'web', 'direction': 'inbound', 'purposes': [], 'assumptions': [],"
                        .concat(" 'requirement': '', 'link': '', 'flows': [%s]}]}")
                        .formatted(flow);
        return new JsonFlows().read(bytes(document.replace('\'', '"')));
    }

    @Test
    void a_flow_of_the_document_is_a_flow() {
        assertThat(said(json(PORT))).isEqualTo("inbound 1-2/tcp user (web)");
        assertThat(said(json(PORT + ", " + PORT.replace("tcp", "udp"))))
                .isEqualTo("inbound 1-2/tcp user (web); inbound 1-2/udp user (web)");
        assertThat(json("")).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '!', delimiter = '|', textBlock = """
            'lastPort': 2,  | !!                | not a port range: 1-
            'lastPort': 2   | 'lastPort': '2'   | `lastPort` is not a whole number
            'lastPort': 2   | 'lastPort': 65536 | not a port range
            'lastPort': 2   | 'lastPort': 2.0   | neither text, whole number
            ['user']        | 'user'            | `from` is not a list
            ['user']        | [1]               | `from` is not a text
            ['server']      | []                | the server is on the wrong side
            'tcp'           | 'TCP'             | TCP is none of Transport
            """)
    void a_document_of_another_form_is_refused(String text, String other, String why) {
        assertThat(PORT).contains(text);
        assertThatThrownBy(() -> json(PORT.replace(text, other)))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }

    private static byte[] workbook(Number port) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("matrix");
            var cells = new LinkedHashMap<String, Object>();
            ListedFlow.FACTS.forEach(fact -> cells.put(fact, ""));
            cells.putAll(Map.of("direction", "inbound", "service", "web", "transport", "tcp", "from", "user"));
            cells.putAll(Map.of("first_port", port, "last_port", port, "to", "server", "source", "any"));
            var column = 0;
            for (var cell : cells.entrySet()) {
                sheet.value(0, column, cell.getKey());
                if (cell.getValue() instanceof Number number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, cell.getValue().toString());
                }
                column++;
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_row_of_a_workbook_is_a_flow_if_its_ports_are_whole_numbers() throws IOException {
        assertThat(said(new XlsxFlows().read(workbook(443)))).isEqualTo("inbound 443/tcp user (web)");
        var broken = workbook(443.5);
        assertThatThrownBy(() -> new XlsxFlows().read(broken)).isInstanceOf(UnreadableArtefact.class);
    }

    private static final String SERVICE =
            "'direction': 'inbound', 'roles': ['user'], 'hosts': ['far'], 'ports': [{'port': '443/tcp'}]";

    private static List<Flow> edition(String service) {
        return EditionFlows.flows(bytes(
                "{'matrix': {'services': {'web': {%s}}}}".formatted(service).replace('\'', '"')));
    }

    @Test
    void an_edition_is_refused_once_any_digit_of_it_differs() throws IOException {
        var sealed = Files.readString(Product.CONTENT.resolve("editions/2026-11-24.json"));
        assertThat(new EditionFlows().read(bytes(sealed))).isNotEmpty();
        var digits = Pattern.compile("[0-9]").matcher(sealed).results().toList();
        for (var i = 0; i < digits.size(); i += digits.size() / 40) {
            var at = digits.get(i).start();
            var other = sealed.substring(0, at) + (sealed.charAt(at) == '7' ? '8' : '7') + sealed.substring(at + 1);
            assertThatThrownBy(() -> new EditionFlows().read(bytes(other))).isInstanceOf(UnreadableArtefact.class);
        }
    }

    @Test
    void each_other_fact_of_a_flow_is_read() {
        var line = "web,inbound,tcp,1,1,user,server,any," + String.join(",", OTHERS);
        assertThat(new CsvFlows().read(bytes(HEADER + line))).singleElement().satisfies(flow -> assertThat(flow.facts())
                .containsAllEntriesOf(OTHERS.stream().collect(Collectors.toMap(fact -> fact, fact -> fact))));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '!', delimiter = '|', textBlock = """
            443/tcp   | 443/tcp      | inbound 443/tcp far, user (web)
            443/tcp   | 1-65535/udp  | inbound 1-65535/udp far, user (web)
            'hosts'   | 'machines'   | inbound 443/tcp user (web)
            'roles'   | 'machines'   | inbound 443/tcp far (web)
            'inbound' | 'outbound'   | outbound 443/tcp far (web)
            """)
    void a_port_of_an_edition_is_a_flow(String text, String other, String flow) {
        assertThat(said(edition(SERVICE.replace(text, other)))).isEqualTo(flow);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '!', delimiter = '|', textBlock = """
            443/tcp   | 443          | not a port: IP 443
            443/tcp   | /tcp         | is none of Transport
            443/tcp   | 1-2-3/tcp    | not a port range: 1-2-3
            443/tcp   | 100000/tcp   | not a port range: 100000
            443/tcp   | 0/tcp        | not a port range
            443/tcp   | 2-1/tcp      | not a port range
            443/tcp   | 443/stcp     | stcp is none of Transport
            'inbound' | 'both'       | both is none of Direction
            'port'    | 'ports'      | `port` is missing
            'inbound', 'roles': ['user'], 'hosts' | 'inbound', 'peers' | inbound, but `web` has no other end
            'inbound', 'roles': ['user'], 'hosts' | 'outbound', 'peers' | outbound, but `web` has no other end
            """)
    void an_edition_of_another_form_is_refused(String text, String other, String why) {
        assertThatThrownBy(() -> edition(SERVICE.replace(text, other)))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }

    private static final String CHANGE = "{'service': 'web', 'kind': 'moved', 'disposition': ['open', 'close'],"
            + " 'effectiveDate': '2026-03-01',"
            + " 'before': {'transport': 'tcp', 'firstPort': 80, 'lastPort': 81, 'ends': ['anyone', 'user']},"
            + " 'after': {'transport': 'udp', 'firstPort': 1, 'lastPort': 1, 'ends': ['user']}}";

    private static List<String> changes(String change) {
        return new JsonChanges()
                .read(bytes("{'since': [{'edition': '2026-01-31', 'changes': [%s]}]}"
                        .formatted(change)
                        .replace('\'', '"')));
    }

    @Test
    void a_change_is_told_in_one_line() {
        assertThat(changes(CHANGE))
                .containsExactly("2026-01-31 web moved 80-81/tcp anyone user > 1-1/udp user: open close 2026-03-01");
        assertThat(changes(CHANGE.replaceAll(", 'before': \\{[^}]*}", "").replaceAll(" 'effectiveDate': '[^']*',", "")))
                .containsExactly("2026-01-31 web moved nothing > 1-1/udp user: open close");
        assertThatThrownBy(() -> changes(CHANGE.replace("'kind'", "'sort'")))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining("`kind` is missing");
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("in " + name));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0} files")
    @ValueSource(ints = {0, 1, 2})
    void packed_files_are_read_in_their_order(int number) throws IOException {
        var names = List.of("b/a.txt", "a.txt").subList(0, number);
        assertThat(ZippedFiles.read(zip(names.toArray(String[]::new))).stream()
                        .map(file -> file.name() + ": " + new String(file.bytes(), StandardCharsets.UTF_8)))
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + ": in " + name).toList());
    }

    @Test
    void a_packed_file_that_is_damaged_cannot_be_read() throws IOException {
        var zip = zip("a.txt");
        zip[zip.length / 3] ^= 1;
        assertThatThrownBy(() -> ZippedFiles.read(zip)).isInstanceOf(UnreadableArtefact.class);
    }

    @Test
    void a_packed_file_whose_name_is_not_utf_8_cannot_be_read() throws IOException {
        var zip = zip("a.txt");
        zip[30] = (byte) 0xff; // The first byte of the name.
        assertThatThrownBy(() -> ZippedFiles.read(zip)).isInstanceOf(UnreadableArtefact.class);
    }

    @Test
    void the_list_of_files_has_a_line_for_each() {
        assertThat(ManifestLine.read(bytes("{\"a.txt\": {\"size\": 7, \"sha256\": \"ab\"}}")))
                .containsExactly(new ManifestLine("a.txt", 7, "ab"))
                .asString()
                .isEqualTo("[a.txt, 7 bytes, SHA-256 ab]");
        assertThat(ManifestLine.read(bytes("{}"))).isEmpty();
        assertThatThrownBy(() -> ManifestLine.read(bytes("{\"a.txt\": {\"size\": \"7\"}}")))
                .isInstanceOf(UnreadableArtefact.class);
    }
}
