package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with ids in them, in the room that a platform has for them. */
class NamesTest {

    private static final Names CHAINS = Names.parse("chain 28 not policy; setting any not path|.*-[46]");

    /** What is printed once is in customers' firewalls: a change here is a change there. */
    @ParameterizedTest
    @CsvSource({
        "technical-support, tegsoft-technical-support-i",
        "eighteen-of-length, tegsoft-eighteen-of-length-i",
        "nineteen-of-lengths, tegsoft-nineteen-o--pq5xyz-i",
        "contact-centre-voice, tegsoft-contact-ce--h9nq3e-i",
        "policy, tegsoft-policy--gaw77d-i",
    })
    void an_id_stays_as_it_is_where_it_fits_and_is_always_shortened_alike(String id, String name) {
        assertThat(CHAINS.name("chain", "tegsoft-", id, "-i")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 31, 35, 60, 63, 72})
    void ids_that_differ_at_their_end_only_stay_apart_and_no_longer_than_allowed(int most) {
        var rule = NameRule.parse(Integer.toString(most));
        var ids = IntStream.range(0, 2_000)
                .mapToObj(i -> "contact-centre-voice-of-the-northern-region-and-its-branches-" + i)
                .toList();
        var names = ids.stream().map(id -> rule.name("tegsoft-", id, "-i")).toList();
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .hasSizeLessThanOrEqualTo(most)
                .startsWith("tegsoft-contact")
                .endsWith("-i"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "node-4", "contact-centre-voice", "k-k-k-k-k-k-k-k-k-k-k-k-k-k-k"})
    void a_shortened_id_is_found_again_in_every_case(String id) {
        for (var most = ShortId.LEAST; most < 70; most++) {
            var shortened = ShortId.of(id, most);
            var ids = new PrintedIds("tegsoft", "server", Set.of(id, "another-one", "b"), Set.of(), Set.of(id));
            assertThat(shortened)
                    .hasSizeLessThanOrEqualTo(Math.max(most, ShortId.LEAST))
                    .contains("--");
            assertThat(List.of(
                            ids.group(shortened),
                            ids.group(shortened.replace('-', '_').toUpperCase(Locale.ROOT)),
                            ids.object("tegsoft-" + shortened),
                            ids.service(shortened),
                            ids.camel(shortened.replace("-", ""))))
                    .containsOnly(id);
        }
    }

    @Test
    void an_id_that_is_none_of_the_snippet_stays_as_it_is() {
        var ids = new PrintedIds("tegsoft", "server", Set.of("vo", "voip"), Set.of(), Set.of());
        assertThat(List.of(ids.group("vo"), ids.group("VOIP"), ids.group("vo-4"), ids.group("vo--abc123")))
                .containsExactly("vo", "voip", "vo-4", "vo--abc123");
    }

    @ParameterizedTest
    @CsvSource({
        "Tegsoft, tegsoft",
        "3CX Phone System, cx-phone",
        "Übermaß & Söhne, uberma-s",
        "All, p-3h84t9",
        "مركز الاتصال, p-jbg3wy",
        "呼叫中心, p-1ecew5",
        "Телефония, p-b3yh4b",
        "📞, p-b7eccc",
    })
    void a_product_of_any_script_has_a_prefix_that_every_platform_takes(String product, String prefix) {
        assertThat(PlainText.word(product))
                .matches("(?=.{1,8}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
                .isEqualTo(prefix);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            chain 28 not policy; setting any not path | chain
            setting any; rule 60; chain 28;           | chain rule
            setting any                               |
            """)
    void kinds_with_a_maximum_are_known(String rules, @Nullable String limited) {
        assertThat(Names.parse(rules).limited().toList())
                .isEqualTo(limited == null ? List.of() : List.of(limited.split(" ")));
    }

    @Test
    void a_rule_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> Names.parse("chain 28 not ["))
                .hasMessageStartingWith("`[` is no regular expression: ");
        assertThatThrownBy(() -> Names.parse("chain")).hasMessageContaining("`` is not a rule for names");
        assertThat(NameRule.parse("16").name("tegsoft-", "contact", "-")).isEqualTo("tegsoft-contact-");
        assertThat(NameRule.parse("17").name("tegsoft-", "contact-centre", "-")).startsWith("tegsoft---");
        assertThatThrownBy(() -> NameRule.parse("4").name("tegsoft-", "contact", "-"))
                .hasMessageContaining("leaves 0 of 4 characters for an id, at least 8 are needed");
        assertThatThrownBy(() -> Names.parse("chain many")).hasMessageContaining("`many` is not a rule for names");
        assertThatThrownBy(() -> CHAINS.name("zone", "", "a", ""))
                .hasMessageContaining("declares no names `zone`, only [chain, setting]");
        assertThatThrownBy(() -> NameRule.parse("12").name("tegsoft-", "contact", "-i"))
                .hasMessageContaining("leaves 2 of 12 characters for an id, at least 8 are needed");
    }
}
