package com.tegsoft.portbook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {

    private static final JsonObject READ = read("""
            {"id": "web", "port": 443, "roles": ["agent", "admin"], "flow": {"to": "server"}, "flows": [{"to": "a"}, {"to": "b"}]}""");

    private static JsonObject read(String json) {
        return JsonObject.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_field_is_what_its_reader_asks_for() {
        assertThat(READ.names()).containsExactly("id", "port", "roles", "flow", "flows");
        assertThat(READ.text("id")).isEqualTo("web");
        assertThat(READ.number("port")).isEqualTo(443);
        assertThat(READ.texts("roles")).containsExactly("agent", "admin");
        assertThat(READ.object("flow").text("to")).isEqualTo("server");
        assertThat(READ.objects("flows")).extracting(flow -> flow.text("to")).containsExactly("a", "b");
        assertThat(READ.has("host")).isFalse();
    }

    @Test
    void a_field_that_is_something_else_is_refused_by_name() {
        assertThatThrownBy(() -> READ.text("host"))
                .isInstanceOf(UnexpectedJson.class)
                .hasMessage("`host` is missing");
        assertThatThrownBy(() -> READ.text("port")).hasMessage("`port` is not a text: 443");
        assertThatThrownBy(() -> READ.number("id")).hasMessage("`id` is not a whole number: web");
        assertThatThrownBy(() -> READ.texts("flows")).hasMessage("`flows` is not a text: {to=a}");
        assertThatThrownBy(() -> READ.objects("roles")).hasMessage("`roles` is not an object: agent");
        assertThatThrownBy(() -> READ.object("roles")).hasMessage("`roles` is not an object: [agent, admin]");
        assertThatThrownBy(() -> READ.texts("id")).hasMessage("`id` is not a list: web");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                    | neither text
            []                    | `document` is not an object
            {"port": 443          | end-of-input
            {"port": 443} {}      | something follows
            {"port": 1, "port": 2}| Duplicate
            {"port": 4294967739}  | out of range of `int`
            {"port": 80.5}        | neither text, whole number, list nor object: 80.5
            {"port": null}        | neither text, whole number, list nor object: null
            """)
    void a_document_that_is_no_object_of_plain_values_is_refused(String json, String why) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnexpectedJson.class).hasMessageContaining(why);
    }
}
