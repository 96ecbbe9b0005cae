package com.tegsoft.portbook.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.FormChoice;
import com.tegsoft.portbook.fixture.FormProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a generated product prints and refuses what the command line does, for platforms that lack something too. */
class EveryFormIT {

    private static final LimitedPlatforms TEMPLATES = LimitedPlatforms.make();

    @ParameterizedTest
    @Needs("node")
    @ValueSource(longs = {1, 2, 10, 25})
    void prints_and_refuses_what_the_command_line_does(long seed) throws IOException, InterruptedException {
        var editions = Genome.of(seed).editions();
        var files = new TreeMap<String, byte[]>();
        ContentPrinter.files(editions.get(editions.size() - 1))
                .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        var templates = TEMPLATES.of(seed).templates();
        var content = ContentReader.read(new ContentFiles(files), templates.interfaceTexts());
        var choices = FormChoice.random(content, templates.platforms(), seed, 150);
        var program = new FormProgram(content, templates);
        assertThat(program.differences(choices, program.printed(choices))).isEmpty();
    }
}
