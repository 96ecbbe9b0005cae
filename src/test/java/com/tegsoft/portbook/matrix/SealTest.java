package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seal proves, and what makes no difference to it. */
class SealTest {

    private static final Addresses ADDRESSES =
            new Addresses(List.of("en", "de"), Map.of("help", List.of("why")), Location.startOf("e.json"));

    private static Node node(String text) {
        return YamlReader.read(new Source("e.json", text)).value();
    }

    @Test
    void a_seal_is_the_hash_of_the_rest() {
        assertThat(Seal.of(node("{\"b\": \"2\", \"a\": [\"1\"]}")))
                .isEqualTo(Sha256.hex("{\"a\":[\"1\"],\"b\":\"2\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1, b: {c: 2, d: 3}}              | true
            {b: {d: 3, c: 2}, a: 1}              | true
            {a: "1", b: {c: '2', d: 3}, seal: x} | true
            {seal: y, a: 1, b: {c: 2, d: 3}}     | true
            {a: 1, b: {c: 2, d: 4}}              | false
            {a: 1, b: {c: 2, d: 3, seal: x}}     | false
            {a: 1, b: {c: 2}}                    | false
            {a: 01, b: {c: 2, d: 3}}             | false
            {A: 1, b: {c: 2, d: 3}}              | false
            {a: [1], b: {c: 2, d: 3}}            | false
            """)
    void a_seal_holds_for_the_same_content_only(String text, boolean same) {
        assertThat(Seal.of(node(text)).equals(Seal.of(node("{a: 1, b: {c: 2, d: 3}}"))))
                .isEqualTo(same);
    }

    @Test
    void an_edition_names_the_one_before_and_reads_as_it_was_written() {
        var first = Edition.of(SmallMatrix.with("2026-01-31", "2025-11-30"), ADDRESSES, Optional.empty());
        var second = Edition.of(SmallMatrix.matrix(), ADDRESSES, Optional.of(first));
        assertThat(first.previous()).isEqualTo(Edition.FIRST);
        assertThat(second.previous()).isEqualTo(first.seal()).isEqualTo(first.expectedSeal());
        assertThat(first).isLessThan(second);
        assertThat(Edition.path(second.date())).isEqualTo("editions/2026-01-31.json");
        var read = EditionReader.read(node(second.text()));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().matrix()).isEqualTo(SmallMatrix.matrix());
        assertThat(read.value().orElseThrow().seal()).isEqualTo(second.seal());
        assertThat(read.value().orElseThrow().previous()).isEqualTo(first.seal());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            443/tcp    | 65536/tcp  | port-out-of-range
            443/tcp    | 444/tcp    | ''
            2026-01-31 | 2026-02-30 | wrong-value
            none       | some       | wrong-value
            previous   | earlier    | unknown-field missing-field
            """)
    void an_edition_that_was_edited_is_seen_by_its_form_or_by_its_seal(String text, String other, String checks) {
        var edition = Edition.of(SmallMatrix.matrix(), ADDRESSES, Optional.empty());
        assertThat(edition.text()).contains(text);
        var read = EditionReader.read(node(edition.text().replaceFirst(text, other)));
        assertThat(String.join(
                        " ",
                        read.findings().stream().map(finding -> finding.check()).toList()))
                .isEqualTo(checks);
        assertThat(read.value()
                        .map(edited -> edited.seal().equals(edited.expectedSeal()))
                        .orElse(false))
                .isFalse();
    }

    @Test
    void a_record_of_addresses_reads_as_it_was_written() {
        var edition = Edition.of(SmallMatrix.matrix(), ADDRESSES, Optional.empty());
        var record = AddressRecord.of(edition, ADDRESSES);
        var read = AddressRecord.read(node(record.text())).value().orElseThrow();
        assertThat(read.date()).isEqualTo("2026-01-31");
        assertThat(read.edition()).isEqualTo(edition.seal());
        assertThat(read.seal()).isEqualTo(record.seal()).isEqualTo(read.expectedSeal());
        assertThat(read.addresses().languages()).containsExactly("en", "de");
        assertThat(read.addresses().places()).containsExactly("help", "help#why");
        var edited = AddressRecord.read(node(record.text().replace("why", "how")))
                .value()
                .orElseThrow();
        assertThat(edited.expectedSeal()).isNotEqualTo(edited.seal());
        assertThat(AddressRecord.read(node("{}")).value()).isEmpty();
    }
}
