package com.tegsoft.portbook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    @Test
    void a_layout_differs_in_line_breaks_only() {
        var value = new LinkedHashMap<String, Object>();
        value.put("ports", List.of(80, 443L));
        value.put("open", true);

        assertThat(JsonLayout.COMPACT.write(value)).isEqualTo("{\"ports\":[80,443],\"open\":true}");
        assertThat(JsonLayout.FIELDS.write(value)).isEqualTo("""
                {
                  "ports" : [ 80, 443 ],
                  "open" : true
                }""");
        assertThat(JsonLayout.ITEMS.write(value)).isEqualTo("""
                {
                  "ports" : [
                    80,
                    443
                  ],
                  "open" : true
                }""");
    }

    @Test
    void texts_are_escaped_where_json_asks_for_it_and_nowhere_else() {
        assertThat(JsonLayout.COMPACT.write("\"\\\n\u0001 ığ العربية </script>"))
                .isEqualTo("\"\\\"\\\\\\n\\u0001 ığ العربية </script>\"");
    }

    @Test
    void what_is_no_plain_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLayout.COMPACT.write(Map.of("port", List.of(1.5))))
                .withMessageContaining("Double");
    }
}
