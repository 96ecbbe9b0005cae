package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Matrix;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts differ when a line of the matrix is written otherwise, and how a difference is carried over. */
class EditTest {

    private static final String SHELL = "- {port: 22/tcp, protocol: ssh, encryption: built-in}\n";

    /** What flows say already is an edit without fields. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            product: Example         | product: Another             | product/: [] Example > Another
            edition: 2026-01-31      | edition: 2026-02-28          | edition/: [] 2026-01-31 > 2026-02-28
            requirement: required    | requirement: optional        | services/web: [requirement] required > optional
            purposes: [talk]         | purposes: [talk, care]       | services/web: [purposes] talk > talk, care
            443/tcp, protocol: https | 443/tcp, protocol: websocket | services/web: [ports 443/tcp protocol] https > websocket
            , setting: sip-port      | ''                           | services/calls: [ports 5060/udp setting] sip-port >
            encryption: tls          | encryption: none             | services/web: [ports 443/tcp encryption] tls > none
            default: '5060'          | default: '5062'              | settings/sip-port: [default] 5060 > 5062
            name: far.example.com    | name: near.example.com       | hosts/far: [name] far.example.com > near.example.com
            port: 443/tcp            | port: 443/tcp, source: restricted | services/web:
            source: any              | source: restricted           | services/web:
            roles: [user]            | roles: [user, admin]         | services/web:
            address: 203.0.113.7     | address: 203.0.113.8         | hosts/far:
            port: 443/tcp            | port: 8443/tcp               | services/web:
            """, quoteCharacter = '"')
    void the_facts_that_differ_are_those_that_no_flow_says(String text, String other, String expected) {
        assertThat(lines(SmallMatrix.with(text, plain(other)))).containsExactly(plain(expected));
    }

    /** Ports inside one machine are in no flow. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "'[9119/tcp]', '[9118/tcp]', 9119/tcp > 9118/tcp",
        "'[9119/tcp]', '[9119/tcp, 9120-9122/udp]', '9119/tcp > 9119/tcp, 9120-9122/udp'",
        "'[9119/tcp, 9120-9122/udp]', '[9120-9122/udp]', '9119/tcp, 9120-9122/udp > 9120-9122/udp'",
    })
    void ports_inside_one_machine_are_told(String ports, String others, String told) {
        var one = SmallMatrix.with("services:\n", "local-ports:\n  inside: {ports: " + ports + "}\nservices:\n");
        var other = SmallMatrix.with("services:\n", "local-ports:\n  inside: {ports: " + others + "}\nservices:\n");
        assertThat(Edit.between(one, other)).singleElement().satisfies(edit -> assertThat(edit.fields())
                .extracting(field -> field.path() + " " + field.before() + " > " + field.after())
                .containsExactly("ports " + told));
    }

    private static String plain(String cell) {
        return cell.equals("''") ? "" : cell;
    }

    @Test
    void an_entry_that_is_added_or_left_out_is_one_edit() {
        var without = SmallMatrix.matrix();
        var with = SmallMatrix.with("  admin: {}\n", "  admin: {}\n  guest: {}\n");
        assertThat(Edit.between(without, with)).singleElement().satisfies(edit -> {
            assertThat(edit.id()).isEqualTo("guest");
            assertThat(edit.before()).isEmpty();
            assertThat(edit.after()).isPresent();
        });
        assertThat(Edit.between(with, without)).singleElement().satisfies(edit -> {
            assertThat(edit.before()).isPresent();
            assertThat(edit.after()).isEmpty();
        });
        assertThat(Edit.between(with, with)).isEmpty();
    }

    @Test
    void the_facts_of_a_port_that_is_added_are_told_by_its_flow() {
        var more = SmallMatrix.with(SHELL, SHELL + "    - {port: 23/tcp, protocol: telnet, encryption: none}\n");
        assertThat(lines(more)).containsExactly("services/shell:");
    }

    @Test
    void edits_turn_the_old_matrix_into_the_new_one() {
        var old = SmallMatrix.matrix();
        var now = SmallMatrix.with("  admin: {}\n", "  admin: {}\n  guest: {}\n");
        assertThat(Edit.apply(old, Edit.between(old, now))).isEqualTo(now);
        assertThat(Edit.apply(now, Edit.between(now, old))).isEqualTo(old);
        assertThat(Edit.apply(old, List.of())).isEqualTo(old);
    }

    private static List<String> lines(Matrix after) {
        return Edit.between(SmallMatrix.matrix(), after).stream()
                .map(edit -> "%s/%s: %s"
                        .formatted(edit.section(), edit.id(), fields(edit))
                        .strip())
                .toList();
    }

    private static String fields(Edit edit) {
        return edit.fields().stream()
                .map(field -> "[%s] %s > %s".formatted(field.path(), field.before(), field.after()))
                .collect(Collectors.joining("; "));
    }
}
