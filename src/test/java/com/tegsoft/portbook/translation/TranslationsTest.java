package com.tegsoft.portbook.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.text.TextHash;
import com.tegsoft.portbook.translation.Translation.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final String SOURCE = "text: Looking at the map.";
    private static final String TRANSLATION = "text: Haritaya bakmak.";

    private final TreeMap<String, byte[]> files =
            new TreeMap<>(Sample.folder(new Example(List.of())).files());

    @Test
    void the_sample_is_current_and_its_lock_is_what_accept_writes() {
        assertThat(in(State.STALE)).isEmpty();
        assertThat(in(State.UNRECORDED)).isEmpty();
        assertThat(in(State.CURRENT))
                .contains("purposes.browsing.text", "pages.help")
                .hasSize(39);
        assertThat(Acceptance.of(translations()).text(Optional.empty())).isEqualTo(file("translations.lock"));
    }

    @Test
    void a_changed_source_makes_its_translation_stale_until_somebody_accepts_it() {
        edit("en/texts.yaml", SOURCE, "text: Looking at the newest map.");
        assertThat(in(State.STALE)).containsExactly("purposes.browsing.text");
        accept();
        assertThat(in(State.STALE)).isEmpty();
    }

    @Test
    void a_translation_that_followed_its_source_is_not_stale_but_to_be_recorded() {
        edit("en/texts.yaml", SOURCE, "text: Looking at the newest map.");
        edit("tr/texts.yaml", TRANSLATION, "text: En yeni haritaya bakmak.");
        assertThat(in(State.STALE)).isEmpty();
        assertThat(in(State.UNRECORDED)).containsExactly("purposes.browsing.text");
    }

    @Test
    void a_page_counts_as_a_whole() {
        edit("en/pages/help.md", "lorry", "van");
        assertThat(in(State.STALE)).containsExactly("pages.help");
    }

    @Test
    void new_line_breaks_change_nothing() {
        edit("en/pages/help.md", "is a lorry;", "is a\nlorry;");
        edit("en/texts.yaml", "for: Shows the map in a browser.", "for: >-\n      Shows the map\n      in a browser.");
        assertThat(in(State.CURRENT)).hasSize(39);
        assertThat(TextHash.of(" e\u0301a\tb\n"))
                .isEqualTo(TextHash.of("\u00e9a b"))
                .hasSize(12);
        assertThat(TextHash.of("a b")).isNotEqualTo(TextHash.of("ab"));
    }

    @Test
    void a_text_that_a_language_lacks_is_missing() {
        edit("tr/texts.yaml", "    closed: Harita eskir.\n", "");
        var content = content();
        assertThat(content.translations().missing(content.site().language("tr").orElseThrow()))
                .containsOnlyKeys("services.mirror-sync.closed");
        assertThat(content.translations().leftOver().keySet())
                .extracting(key -> key.id())
                .containsExactly("services.mirror-sync.closed");
    }

    @Test
    void accepting_one_text_leaves_the_others_as_they_were() {
        edit("en/texts.yaml", SOURCE, "text: Looking at the newest map.");
        edit("en/pages/help.md", "lorry", "van");
        var acceptance = Acceptance.of(translations(), key -> key.id().equals("pages.help"));
        assertThat(acceptance.recorded()).isEqualTo(1);
        put("translations.lock", acceptance.text(Optional.empty()));
        assertThat(in(State.STALE)).containsExactly("purposes.browsing.text");
    }

    @Test
    void one_changed_text_is_one_changed_line() {
        var before = file("translations.lock").lines().toList();
        edit("en/texts.yaml", SOURCE, "text: Looking at the newest map.");
        accept();
        var after = file("translations.lock").lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
        assertThat(after.subList(3, after.size())).isSorted();
    }

    private void accept() {
        put("translations.lock", Acceptance.of(translations()).text(Optional.empty()));
    }

    private List<String> in(State state) {
        return translations().in(state).stream().map(Translation::id).toList();
    }

    private Translations translations() {
        return content().translations();
    }

    private Content content() {
        return ContentReader.read(ContentFiles.of(files), Set.of("ui.rows"));
    }

    private void edit(String file, String before, String after) {
        assertThat(file(file)).contains(before);
        put(file, file(file).replace(before, after));
    }

    private String file(String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
