package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of snippets use only the part of FreeMarker's language that the form on the site evaluates too. */
class SnippetLanguageTest {

    @Test
    void snippet_templates_use_no_directive_and_no_built_in_beyond_the_part() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var texts = new HashMap<>(templates.snippetParts());
        templates.platforms().forEach(platform -> texts.putAll(templates.snippetTemplates(platform)));
        assertThat(texts).hasSizeGreaterThan(40);
        assertThat(texts)
                .allSatisfy((path, text) ->
                        assertThat(SnippetLanguage.unknown(text)).as(path).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <#switch s.id>                       | switch
            a <#t> b                             | t
            <#include "/parts/x.ftl">            | include
            <#if x?keep_before("-") == "a">      | keep_before
            ${s.items?first}                     | first
            ${s.setting???string("a", "b")}      | string
            <@p.header notes=[x?sort] />         | sort
            <#list xs?map(x -> x?trim) as x>     | trim
            """)
    void what_is_beyond_it_is_named(String template, String name) {
        assertThat(SnippetLanguage.unknown(template)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stop?now "<#" ? ?now
            ${"really?yes"} <@p.header notes=["what?now"] />
            <#-- <#switch x?first> -->
            ${e.port.setting???then("a?b", "c")}
            """)
    void a_question_mark_in_a_text_is_none(String template) {
        assertThat(SnippetLanguage.unknown(template)).isEmpty();
    }
}
