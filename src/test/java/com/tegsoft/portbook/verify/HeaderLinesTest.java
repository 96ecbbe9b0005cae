package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of a snippet says of ports that are opened only at times, and of those that are left out, is read back. */
class HeaderLinesTest {

    private static final Pattern WORDS = Pattern.compile("(?m)^(.*)(Condition|Not included): (.*)\n");

    @ParameterizedTest
    @ValueSource(strings = {"voice-gateway", "contact-centre"})
    void a_line_that_is_missing_or_says_something_else_is_a_finding(String product) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of(product).files(), templates.interfaceTexts());
        var snippets = PublishedSnippets.published(content, templates);
        var tried = new TreeSet<String>();
        for (var platform : snippets.platforms()) {
            var artefact = snippets.artefact(platform, Scope.all(content.matrix()), Platform.ADD);
            assertThat(Verification.findings(content, List.of(artefact))).isEmpty();
            for (var wrong : faults(new String(artefact.bytes(), StandardCharsets.UTF_8))) {
                var other =
                        new Artefact(artefact.path(), wrong.getBytes(StandardCharsets.UTF_8), artefact.expectation());
                assertThat(Verification.findings(content, List.of(other)))
                        .as(platform.id() + "\n" + wrong)
                        .isNotEmpty();
                tried.add(platform.id());
            }
        }
        assertThat(tried).hasSizeGreaterThan(15).contains("nftables", "cisco-asa", "azure-arm");
    }

    /** The text without each line, and with each line about another port, twice, and with a word more. */
    private static List<String> faults(String text) {
        var faults = new ArrayList<String>();
        var line = WORDS.matcher(text);
        while (line.find()) {
            var whole = line.group();
            faults.add(text.replace(whole, ""));
            faults.add(text.replace(whole, whole + whole));
            faults.add(text.replace(whole, whole.replace("bound ", "bound 1")));
            faults.add(text.replace(whole, whole.replace(line.group(3), "sometimes " + line.group(3))));
        }
        return faults;
    }
}
