package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Platform;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made separately can be applied together: what a device or program takes once stands in one of them only. */
class SeparateFilesTest {

    private static final PublishedSnippets SNIPPETS = SampleSnippets.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            aws-terraform   | (?m)^[a-z]+ ".*
            azure-terraform | (?m)^[a-z]+ ".*
            azure-terraform | (?m)^  name +=.*
            azure-terraform | (?m)^  default = [0-9]+00
            azure-bicep     | (?m)^param firstPriority .*
            azure-bicep     | (?m)^  name: '.*
            azure-arm       | "firstPriority".*
            azure-arm       | '/[a-z0-9-]+'
            gcp-terraform   | (?m)^[a-z]+ ".*
            gcp-terraform   | (?m)^  name +=.*
            fortigate       | (?m)^    edit [0-9]+
            fortigate       | (?m)^        set name .*
            juniper-filter  | (?m)^set firewall .* then accept
            sonicwall       | access-rule ipv[46] .*
            sophos          | <Name>[^<]+-[a-z]+_[^<]+
            vmware-nsx      | "sequence_number": [0-9]{5}
            vmware-nsx      | "Rule", "id": "[a-z0-9_-]+"
            cisco-ios       | (?m)^ sequence [0-9]+ permit .* host 2001:db8:0:1::10 eq
            """)
    void no_two_files_have_the_same_names_or_numbers(String platform, String taken) {
        var found = new ArrayList<String>();
        for (var scope : SNIPPETS.scopes()) {
            var text = SNIPPETS.text(SNIPPETS.platform(platform), scope, Platform.ADD);
            Pattern.compile(taken)
                    .matcher(text)
                    .results()
                    .map(match -> match.group())
                    .forEach(found::add);
        }
        assertThat(found).hasSizeGreaterThan(SNIPPETS.scopes().size() - 2).doesNotHaveDuplicates();
    }
}
