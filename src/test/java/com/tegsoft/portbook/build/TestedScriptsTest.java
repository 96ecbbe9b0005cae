package com.tegsoft.portbook.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedScriptsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            assets/snippet.js,        1
            assets/template.js,       1
            assets/network.js,        1
            assets/values.js,         1
            assets/sha256.js,         1
            assets/match.js,          1
            assets/words.js,          1
            assets/finder.js,         1
            assets/gap.js,            1
            assets/rules/verdict.js,  1
            assets/rules/nftables.js, 1
            assets/rules/new.js,      1
            assets/theme.js,          0
            assets/site.css,          0
            assets/own.js,            0
            """)
    void a_script_that_calculates_is_that_of_portbook(String path, int findings) throws IOException {
        var files = new TreeMap<>(
                TemplateFiles.load(Path.of("templates"), "templates").files());
        var before = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        var lines = before.lines().toList();
        var changed = lines.isEmpty() ? "new" : String.join("\n", lines.subList(0, lines.size() - 1));
        assertThat(TestedScripts.findings(Templates.of(TemplateFiles.of(files))))
                .isEmpty();
        files.put(path, changed.getBytes(StandardCharsets.UTF_8));
        assertThat(TestedScripts.findings(Templates.of(TemplateFiles.of(files))))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.at().file()).isEqualTo("templates/" + path));
    }
}
