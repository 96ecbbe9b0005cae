package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said right before a table holds for it, however the page sets it. */
class IntroducedTableTest {

    private static final String TABLE = "\n|Protocol|Port|Comment|\n|-|-|-|\n|TCP|8443|Portal|\n";

    private static Importer.Imported read(String above) {
        return Importer.read("page.md", ("# Aurora ports\n\n" + above + TABLE).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open these outbound ports.\n",
                "Open these outbound ports:\n",
                "- Add the following outbound rules:\n",
                "1. First install it.\n2. Add the following **outbound** rules:\n",
                "Find the group of the nodes and add this to its `outbound` rules to allow\ntraffic to the portal\n",
            })
    void a_direction_is_that_of_the_table(String above) {
        var imported = read(above);
        assertThat(imported.draft()).contains("direction: outbound").doesNotContain("direction: inbound");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("assumed-direction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outbound is another page.\n\nMore of it\n",
                "- Outbound ports are on another page\n",
                "Open the outbound ports first.\nthen these\n",
                "Of outbound ports see the guide!\n\nthe portal\n",
            })
    void what_is_about_something_else_is_not(String above) {
        assertThat(read(above).draft()).contains("direction: inbound").doesNotContain("direction: outbound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These ports are used exclusively on `127.0.0.1`:\n",
                "These ports are used only on 127.0.0.1:\n",
                "They are opened solely on the loopback interface:\n",
                "Nur auf localhost:\n",
            })
    void ports_of_one_machine_are_local(String above) {
        assertThat(read(above).draft()).contains("local-ports:").doesNotContain("direction:");
    }

    /** Each direction asks for the other end in a column of its own. */
    @Test
    void who_connects_and_where_to_are_no_different_forms() {
        var imported = Importer.read("page.md", """
                # Aurora ports

                ## Inbound

                |Protocol|Port|Source|
                |-|-|-|
                |TCP|8443|Clients|

                ## Outbound

                |Protocol|Port|Destination|
                |-|-|-|
                |TCP|636|Directory|
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("uneven-directions"));
    }
}
