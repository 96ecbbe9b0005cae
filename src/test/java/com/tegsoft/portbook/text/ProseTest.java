package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void words_and_facts_are_told_apart() {
        var prose = Prose.parse("Open {ports:web} to {host:mirror}.");

        assertThat(prose.parts())
                .containsExactly(
                        new Prose.Part.Plain("Open "),
                        new Prose.Part.Fact(new Reference(Reference.Kind.PORTS, "web")),
                        new Prose.Part.Plain(" to "),
                        new Prose.Part.Fact(new Reference(Reference.Kind.HOST, "mirror")),
                        new Prose.Part.Plain("."));
    }

    @Test
    void what_is_no_reference_stays_words() {
        assertThat(Prose.parse("a {port:web} {ports: web} {ports:web").references())
                .isEmpty();
    }

    @Test
    void a_text_without_references_is_one_part_and_an_empty_one_none() {
        assertThat(Prose.parse("plain").parts()).containsExactly(new Prose.Part.Plain("plain"));
        assertThat(Prose.parse("").parts()).isEmpty();
    }

    @Test
    void neighbouring_references_need_no_words_between() {
        assertThat(Prose.parse("{ports:a}{default:b}").parts())
                .containsExactly(
                        new Prose.Part.Fact(new Reference(Reference.Kind.PORTS, "a")),
                        new Prose.Part.Fact(new Reference(Reference.Kind.DEFAULT, "b")));
    }

    @Test
    void all_kinds_are_told_as_they_are_written() {
        assertThat(Reference.kinds())
                .containsExactly(
                        "ports", "service", "purpose", "role", "system", "host", "addresses", "setting", "default")
                .allSatisfy(kind ->
                        assertThat(Prose.parse("{" + kind + ":a}").references()).hasSize(1));
    }

    @Test
    void words_and_facts_are_printed_by_their_own_function() {
        var printed = Prose.parse("open {ports:web}").print(words -> words.toUpperCase(Locale.ROOT), Reference::id);

        assertThat(printed).isEqualTo("OPEN web");
    }
}
