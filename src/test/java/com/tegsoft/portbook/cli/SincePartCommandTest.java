package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.PartsInBothScripts;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be done since an edition, on the machines of one part of the product. */
class SincePartCommandTest {

    @TempDir
    private Path content;

    @BeforeEach
    void write() throws IOException {
        var files = PartsInBothScripts.changedCluster(
                VendorTable.of("cluster").files(),
                Templates.load(Path.of("templates")).interfaceTexts());
        for (var file : files.files().entrySet()) {
            var path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static CommandRun snippet(Path content, String... options) {
        var words = new ArrayList<>(List.of("snippet", "list", "--content", content.toString()));
        words.addAll(Arrays.asList(options));
        return CommandRun.of(words.toArray(String[]::new));
    }

    @Test
    void is_only_what_concerns_the_part_in_its_direction() {
        var agent = snippet(content, "--since", "2026-01-01", "--component", "agent-node");
        assertThat(agent.status()).as("%s", agent).isZero();
        assertThat(agent.out())
                .contains("in  from visitor: tcp 31001-32767 ", "out to   server-node: tcp 6443 ")
                .doesNotContain("9345", "2379");
        var server = snippet(content, "--since", "2026-01-01", "--component", "server-node");
        assertThat(server.out())
                .contains("in  from agent-node: tcp 6443 ", "out to   server-node: tcp 6443 ")
                .doesNotContain("31001", "administrator");
        var all = snippet(content, "--since", "2026-01-01");
        assertThat(all.out()).contains("in  from agent-node: tcp 6443 ", "in  from visitor: tcp 31001-32767 ");
    }

    @Test
    void an_unknown_part_is_refused_with_the_list() {
        var run = snippet(content, "--since", "2026-01-01", "--component", "agent");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("unknown component `agent`", "agent-node", "server-node");
        assertThat(snippet(Product.CONTENT, "--since", "2026-11-24", "--component", "server")
                        .err())
                .contains("unknown component `server`", "leave the option out");
    }

    @Test
    void a_part_without_an_edition_is_refused() {
        var run = snippet(content, "--component", "agent-node");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("needs an edition", "--since", "--role");
    }
}
