package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a port when a line of the matrix is written otherwise, and who has to do what. */
class ChangeTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            port: 443/tcp        | port: 8443/tcp        | moved web: opens [web inbound 8443/tcp anyone, user], closes [web inbound 443/tcp anyone, user]: open close
            port: 443/tcp        | port: 443/udp         | moved web: opens [web inbound 443/udp anyone, user], closes [web inbound 443/tcp anyone, user]: open close
            source: any          | source: restricted    | narrowed web: opens [], closes [web inbound 443/tcp anyone]: restrict
            port: 443/tcp        | port: 443/tcp, source: restricted | narrowed web: opens [], closes [web inbound 443/tcp anyone]: restrict
            port: 22/tcp         | port: 22/tcp, source: any | widened shell: opens [shell inbound 22/tcp anyone], closes []: open
            source: restricted   | source: any           | widened shell: opens [shell inbound 22/tcp anyone], closes []: open
            roles: [user]        | roles: [user, admin]  | widened web: opens [web inbound 443/tcp admin], closes []: open
            roles: [user]        | roles: [admin]        | moved web: opens [web inbound 443/tcp admin], closes [web inbound 443/tcp user]: open close
            10000-20000/udp      | 10000-25000/udp       | widened calls: opens [calls inbound 20001-25000/udp anyone, user], closes []: open
            10000-20000/udp      | 9999-20000/udp        | widened calls: opens [calls inbound 9999/udp anyone, user], closes []: open
            10000-20000/udp      | 12000-18000/udp       | narrowed calls: opens [], closes [calls inbound 10000-11999/udp anyone, user, calls inbound 18001-20000/udp anyone, user]: close
            10000-20000/udp      | 15000-25000/udp       | moved calls: opens [calls inbound 20001-25000/udp anyone, user], closes [calls inbound 10000-14999/udp anyone, user]: open close
            10000-20000/udp      | 20001-30001/udp       | moved calls: opens [calls inbound 20001-30001/udp anyone, user], closes [calls inbound 10000-20000/udp anyone, user]: open close
            10000-20000/udp      | 5060-20000/udp        | widened calls: opens [calls inbound 5061-9999/udp anyone, user], closes []: open
            address: 203.0.113.7 | address: 203.0.113.8  | moved sync: opens [sync outbound 443/tcp far 203.0.113.8], closes [sync outbound 443/tcp far 203.0.113.7]: open close
            encryption: tls      | encryption: none      | ''
            requirement: required | requirement: optional | ''
            product: Example     | product: Another      | ''
            """)
    void a_change_is_what_a_firewall_must_do(String text, String other, String expected) {
        assertThat(lines(changed(text, other))).isEqualTo(expected);
        assertThat(changed(text, other).isEmpty()).isFalse();
    }

    @Test
    void a_port_that_is_added_is_opened_and_one_that_is_left_out_is_closed() {
        var line = "- {port: 22/tcp, protocol: ssh, encryption: built-in}\n";
        var more = line + "    - {port: 23/tcp, protocol: telnet, encryption: none}\n";
        var added = changed(line, more);
        var earlier = added.before();
        var later = added.after();
        var removed = Changes.between(later, earlier);
        assertThat(lines(added)).isEqualTo("opened shell: opens [shell inbound 23/tcp admin], closes []: open");
        assertThat(lines(removed)).isEqualTo("closed shell: opens [], closes [shell inbound 23/tcp admin]: close");
        assertThat(added.needAction()).isTrue();
        assertThat(added.takeAway()).isFalse();
        assertThat(removed.needAction()).isFalse();
        assertThat(removed.takeAway()).isTrue();
    }

    @Test
    void a_row_with_another_name_opens_and_closes_nothing() {
        var changes = changed("  web:\n", "  portal:\n");
        assertThat(lines(changes))
                .isEqualTo("opened portal: opens [], closes []: nothing; closed web: opens [], closes []: nothing");
        assertThat(changes.needAction()).isFalse();
        assertThat(changes.takeAway()).isFalse();
    }

    /** A retired row and its successor are one row, whichever of the two editions says so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the successor has another port | 8443/tcp | moved portal: opens [portal inbound 8443/tcp anyone, user], closes [web inbound 443/tcp anyone, user]: open close
            the successor has more ports   | 443-444/tcp | widened portal: opens [portal inbound 444/tcp anyone, user], closes []: open
            """)
    void a_row_that_was_replaced_is_compared_with_its_successor(String about, String port, String expected) {
        var old = SmallMatrix.matrix();
        var text =
                SmallMatrix.TEXT.substring(SmallMatrix.TEXT.indexOf("services:\n"), SmallMatrix.TEXT.indexOf("443/tcp"))
                        + "443/tcp";
        var now = SmallMatrix.with(
                text,
                "retired: {web: {was: service, successor: portal}}\n"
                        + text.replace("  web:\n", "  portal:\n").replace("443/tcp", port));
        assertThat(lines(Changes.between(old, now))).as(about).isEqualTo(expected);
        assertThat(Changes.between(now, old).flows()).as(about).singleElement().satisfies(change -> assertThat(
                        change.service())
                .isIn(new Id("web"), new Id("portal")));
    }

    @Test
    void a_port_that_another_row_still_needs_is_not_closed() {
        var both = SmallMatrix.with("port: 22/tcp, protocol: ssh", "port: 443/tcp, protocol: https");
        var restricted = SmallMatrix.with("roles: [user]", "roles: [user, admin]");
        assertThat(lines(Changes.between(restricted, both)))
                .contains("narrowed web: opens [], closes []: nothing")
                .contains("opened shell: opens [], closes []: nothing");
    }

    @Test
    void changes_are_found_by_what_there_is_to_do_and_by_row() {
        var changes = changed("port: 443/tcp", "port: 8443/tcp");
        var moved = changes.flows().get(0);
        assertThat(changes.with(CustomerAction.OPEN)).containsExactly(moved);
        assertThat(changes.with(CustomerAction.CLOSE)).containsExactly(moved);
        assertThat(changes.with(CustomerAction.NOTHING)).isEmpty();
        assertThat(changes.of(moved.service())).containsExactly(moved);
        assertThat(changes.of(new Id("shell"))).isEmpty();
        assertThat(moved.ports()).hasToString("[443/tcp, 8443/tcp]");
        assertThat(moved.takesAway()).isTrue();
    }

    private static Changes changed(String text, String other) {
        return Changes.between(SmallMatrix.matrix(), SmallMatrix.with(text, other));
    }

    private static String lines(Changes changes) {
        return changes.flows().stream()
                .map(change -> "%s %s: opens %s, closes %s: %s"
                        .formatted(
                                EnumNames.of(change.kind()),
                                change.service(),
                                change.opens(),
                                change.closes(),
                                words(change)))
                .collect(Collectors.joining("; "));
    }

    private static String words(Change change) {
        return change.dispositions().stream().map(EnumNames::of).collect(Collectors.joining(" "));
    }

    @Test
    void without_a_difference_there_is_none() {
        var changes = changed("", "");
        assertThat(changes.flows()).isEqualTo(List.of());
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.needAction()).isFalse();
    }
}
