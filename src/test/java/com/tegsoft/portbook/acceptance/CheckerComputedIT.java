package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker computes ports from what is set, and refuses what gives none. */
@Needs("bash")
@TestInstance(Lifecycle.PER_CLASS)
class CheckerComputedIT {

    private Path script;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of("voice-gateway").files(), templates.interfaceTexts());
        script = folder.resolve("check-ports.sh");
        Files.write(
                script,
                SiteRenderer.render(content, templates, Plan.of(content, templates)).stream()
                        .filter(artefact -> artefact.path().equals("check/check-ports.sh"))
                        .findFirst()
                        .orElseThrow()
                        .bytes());
    }

    private Run run(String options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", script.toString(), "--list"));
        words.addAll(List.of(options.split(" ")));
        return Run.of(words.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --service media-from-the-cloud                                           | 49152-53247/udp
            --service media-from-the-cloud --calls 1                                 | 49152-49153/udp
            --service media-from-the-cloud --first-media-port 1000                   | 1000-5095/udp
            --service media-from-the-cloud --calls 8192                              | 49152-65535/udp
            --service media-from-the-cloud --calls 32767 --first-media-port 2        | 2-65535/udp
            --service media-from-the-cloud --first-media-port 2 --calls 32767        | 2-65535/udp
            --service sound-of-old-telephones --audio-port 65534                     | 65534/udp 65535/udp
            --service sound-of-old-telephones --calls 7                              | 16384/udp 16385/udp
            """)
    void lists_what_follows(String options, String ports) throws Exception {
        var listed = run(options);
        assertThat(listed.output().lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.joining(" ")))
                .isEqualTo(ports);
        assertThat(listed.status()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --calls 8193              | with these options, media-range would not be between 1 and 65535
            --audio-port 65535        | with these options, audio-control-port would not be between 1 and 65535
            --audio-control-port 9    | unknown option --audio-control-port
            --calls 1-2               | --calls must be a number from 1 to 65535
            """)
    void refuses_what_gives_no_port(String options, String message) throws Exception {
        var listed = run(options);
        assertThat(listed.output()).contains(message);
        assertThat(listed.status()).isEqualTo(2);
    }

    @Test
    void offers_what_can_be_set() throws Exception {
        assertThat(run("--help").output())
                .contains("--calls PORT", "--first-media-port PORT", "--audio-port PORT")
                .doesNotContain("--media-range", "--audio-control-port");
    }
}
