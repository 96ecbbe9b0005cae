package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of a language by id, and the records of their translations. */
class TextsTest {

    private static Texts texts(boolean complete) {
        var language = new Language("en", "English", /* rightToLeft= */ false, complete, Optional.empty());
        var yaml = YamlReader.read(new Source("en/texts.yaml", """
                services:
                  web:
                    name: Web Access
                    aim: ''
                  shell:
                  - a list
                top: One text
                """));
        return Texts.of(language, "en/texts.yaml", yaml.value());
    }

    @Test
    void a_text_is_found_by_the_path_to_it() {
        var texts = texts(/* complete= */ true);
        assertThat(texts.entries().keySet()).containsExactly("services.web.name", "services.web.aim", "top");
        assertThat(texts.find("services.web.name")).hasValue("Web Access");
        assertThat(texts.find("services.web.aim")).hasValue("");
        assertThat(texts.find("services.web")).isEmpty();
        assertThat(texts.entries())
                .containsEntry(
                        "services.web.name",
                        new Texts.Entry(
                                "Web Access",
                                new Location("en/texts.yaml", 3, 11, 3, 21),
                                new Location("en/texts.yaml", 3, 5, 3, 9)));
    }

    @Test
    void other_words_for_something_are_no_texts() {
        var language = new Language("en", "English", /* rightToLeft= */ false, /* complete= */ true, Optional.empty());
        var yaml = YamlReader.read(new Source("en/texts.yaml", """
                services:
                  web: {name: Web, also: [browser, SSL]}
                  also: {name: A service with this id}
                roles:
                  user: {also: one text}
                product: {name: {also: [not here]}}
                """));
        var texts = Texts.of(language, "en/texts.yaml", yaml.value());
        assertThat(texts.entries().keySet()).containsExactly("services.web.name", "services.also.name");
        assertThat(texts.alsoOf("services.web")).containsExactly("browser", "SSL");
        assertThat(texts.alsoOf("services.also")).isEmpty();
        assertThat(texts.alsoOf("product.name")).isEmpty();
    }

    @Test
    void an_empty_text_of_a_partial_language_is_still_to_be_written() {
        assertThat(texts(/* complete= */ false).entries().keySet()).containsExactly("services.web.name", "top");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "services.web.name, en/texts.yaml:3:5",
        "services.web.closed, en/texts.yaml:2:3",
        "services.calls.name, en/texts.yaml:1:1",
        "top, en/texts.yaml:7:1",
        "nothing, en/texts.yaml:1:1"
    })
    void a_missing_text_has_the_place_where_it_is_to_be_added(String id, String place) {
        assertThat(texts(/* complete= */ true).whereIs(id)).hasToString(place);
    }

    @Test
    void a_text_of_no_known_section_is_added_at_the_start_of_the_file() {
        assertThat(texts(/* complete= */ true).whereIs("nothing.at.all")).isEqualTo(Location.startOf("en/texts.yaml"));
    }
}
