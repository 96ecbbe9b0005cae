package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The checker of a product with several parts: a machine is asked only what its part listens on. */
@Needs("bash")
@TestInstance(Lifecycle.PER_CLASS)
class CheckerComponentsIT {

    @TempDir
    private Path folder;

    private final Content content;
    private final byte[] script;

    CheckerComponentsIT() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        content = ContentReader.read(VendorTable.of("cluster").files(), templates.interfaceTexts());
        script = SiteRenderer.render(content, templates, Plan.of(content, templates)).stream()
                .filter(artefact -> artefact.path().equals("check/check-ports.sh"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(script(), script);
    }

    private Path script() {
        return folder.resolve("check-ports.sh");
    }

    private Run run(String... options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", script().toString()));
        words.addAll(Arrays.asList(options));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void lists_for_each_part_what_it_listens_on_and_connects_to() throws Exception {
        for (var component : content.matrix().components()) {
            for (var way : Direction.values()) {
                var listed = way == Direction.INBOUND
                        ? run("--list", "--component", component.value())
                        : run("--list", "--component", component.value(), "--outbound");
                assertThat(listed.output().lines().map(CheckerComponentsIT::row))
                        .as("%s %s", component, way)
                        .containsExactlyElementsOf(expected(component, way));
            }
        }
    }

    private static String row(String line) {
        var words = line.split(" +", -1);
        return words[0] + " " + words[1];
    }

    private List<String> expected(Id component, Direction way) {
        return rows(service -> isOf(service, component, way));
    }

    private List<String> rows(Predicate<Service> which) {
        return content.matrix().services(which).stream()
                .flatMap(service -> service.listeners().stream().map(listener -> listener.port() + " " + service.id()))
                .toList();
    }

    /** What a part uses of another, or of other machines of the same part, is outbound for it. */
    private static boolean isOf(Service service, Id component, Direction way) {
        if (service.direction() == way && service.components().contains(component)) {
            return true;
        }
        return way == Direction.OUTBOUND
                && service.direction() == Direction.INBOUND
                && service.roles().contains(component);
    }

    @Test
    void a_row_between_two_parts_is_inbound_at_one_and_outbound_at_the_other() throws Exception {
        assertThat(listed("--component", "server-node", "--service", "join")).containsExactly("9345/tcp join");
        assertThat(listed("--component", "agent-node", "--service", "join", "--outbound"))
                .containsExactly("9345/tcp join");
        assertThat(run("--list", "--component", "agent-node", "--service", "join")
                        .output())
                .contains("has no ports in this direction at agent-node");
    }

    @Test
    void a_row_between_peers_is_both_ways() throws Exception {
        assertThat(listed("--component", "server-node", "--service", "store"))
                .isEqualTo(listed("--component", "server-node", "--service", "store", "--outbound"))
                .containsExactly("2379/tcp store", "2380/tcp store");
        assertThat(run("--list", "--component", "agent-node", "--service", "store", "--outbound")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void all_parts_together_are_listed_in_both_directions() throws Exception {
        assertThat(listed("--outbound"))
                .containsExactlyElementsOf(rows(service -> content.matrix().components().stream()
                        .anyMatch(component -> isOf(service, component, Direction.OUTBOUND))));
        assertThat(listed()).containsExactlyElementsOf(rows(service -> service.direction() == Direction.INBOUND));
    }

    private List<String> listed(String... options) throws IOException, InterruptedException {
        var words = Stream.concat(Stream.of("--list"), Arrays.stream(options));
        return run(words.toArray(String[]::new))
                .output()
                .lines()
                .map(CheckerComponentsIT::row)
                .toList();
    }

    @Test
    void what_one_part_opens_for_another_is_listed() throws Exception {
        assertThat(run("--list", "--component", "server-node", "--role", "agent-node")
                        .output()
                        .lines()
                        .map(CheckerComponentsIT::row))
                .containsExactly(
                        "9345/tcp join",
                        "6443/tcp api",
                        "10250/tcp node-agent",
                        "8472/udp overlay",
                        "9099/tcp overlay");
    }

    @Test
    void a_test_without_the_part_would_be_wrong_and_is_refused() throws Exception {
        for (var wrong : List.of(
                List.of("127.0.0.1"),
                List.of("127.0.0.1", "--outbound"),
                List.of("--respond"),
                List.of("127.0.0.1", "--component", "server"))) {
            var run = run(wrong.toArray(String[]::new));
            assertThat(run.status()).as(run.output()).isEqualTo(2);
            assertThat(run.output()).contains("component", "server-node", "agent-node");
        }
    }

    @Test
    void the_help_names_the_parts() throws Exception {
        assertThat(run("--help").output()).contains("--component ID", "server-node, agent-node");
    }
}
