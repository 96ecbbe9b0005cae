package com.tegsoft.portbook.verify.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of a script that assigns nothing else. */
class ScriptDataTest {

    private static final ScriptData SCRIPT = new ScriptData(Pattern.compile("data = (\\{.*\\});"), "has the data");

    private static List<String> lines(JsonObject data) {
        return List.of(data.text("one"), data.text("two"));
    }

    @Test
    void data_is_read() {
        assertThat(SCRIPT.read("data = {\"one\": \"a\", \"two\": \"b\"};", ScriptDataTest::lines))
                .containsExactly("a", "b");
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ``                                        | it is not a script that has the data
            alert(1); data = {"one": "a"};            | it is not a script that has the data
            data = {"one": "a", "two": "b"}; alert(1) | it is not a script that has the data
            data = {"one": "a"};                      | two
            data = {"one": "a", "two": 2};            | two
            data = {"one": "a", "two": };             | Unexpected character
            """)
    void another_script_or_other_data_cannot_be_read(String script, String why) {
        assertThatThrownBy(() -> SCRIPT.read(script, ScriptDataTest::lines))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }
}
