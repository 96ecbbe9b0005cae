package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which id a printed name stands for. */
class PrintedIdsTest {

    private static final PrintedIds IDS = new PrintedIds(
            "tegsoft", "server", Set.of("user", "end-user", "voice-4", "voice4"), Set.of(), Set.of("web-access"));

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({
        "user, user",
        "end-user, end-user",
        "end_user, end-user",
        "END_USER, end-user",
        "enduser, enduser",
        "users, users",
        "web-access, web-access",
    })
    void a_group_is_written_with_hyphens_or_underscores_in_any_case(String text, String id) {
        assertThat(IDS.group(text)).isEqualTo(id);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({"web-access, web-access", "web_access, web_access", "WEB-ACCESS, WEB-ACCESS", "user, user"})
    void a_service_is_written_as_it_is(String text, String id) {
        assertThat(IDS.service(text)).isEqualTo(id);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({
        "tegsoft-user, user",
        "tegsoft_end_user, end-user",
        "TEGSOFT-END-USER, end-user",
        "tegsoft-other, other",
    })
    void an_object_has_the_prefix_of_the_product(String text, String id) {
        assertThat(IDS.object(text)).isEqualTo(id);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({"user", "tegsoftuser", "other-user", "tegsoft"})
    void a_name_with_another_prefix_is_refused(String text) {
        assertThatThrownBy(() -> IDS.object(text))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining("`%s` does not start with `tegsoft`".formatted(text));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({"User, user", "EndUser, end-user", "endUser, end-user", "enduser, end-user", "Other, Other"})
    void camel_case_has_no_hyphens(String text, String id) {
        assertThat(IDS.camel(text)).isEqualTo(id);
    }

    @Test
    void camel_case_that_could_be_two_ids_is_refused() {
        assertThatThrownBy(() -> IDS.camel("Voice4"))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining("`Voice4` is voice-4 and voice4");
    }
}
