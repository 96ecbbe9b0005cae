package com.tegsoft.portbook.verify.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of a maintainer's own may say: no number but those of the matrix. */
class KnownLinesTest {

    private static final String OWN = "en/own/index.html";

    private static ExpectedPages pages;

    @BeforeAll
    static void the_matrix_of_a_voice_gateway_is_read() throws IOException {
        var content = ContentReader.read(VendorTable.of("voice-gateway").files(), Set.of());
        pages = new ExpectedPages(content, new PublishedFiles(Set.of(), List.of()));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nothing with a number                            |
            Call us in 3 days                                | `3` is not accounted for by the matrix: Call us in 3 days
            TCP 443                                          | `443` is not accounted for by the matrix: TCP 443
            From 192.0.2.1                                   | `192.0.2.1` is not accounted for by the matrix: From 192.0.2.1
            At 2001:db8::7                                   | `2001:db8::7` is not accounted for by the matrix: At 2001:db8::7
            At fe80::1                                       | `fe80::1` is not accounted for by the matrix: At fe80::1
            Edition 2026-05-01                               |
            Edition 2026-05-02                               | `2026-05-02` is not accounted for by the matrix: Edition 2026-05-02
            IPv6, H264 and B2B                               |
            [Help](https://www.example.net/443)              |
            [Port 443](https://www.example.net/)             | `443` is not accounted for by the matrix: [Port 443](https://www.example.net/)
            """)
    void a_number_is_one_of_the_matrix(String words, @Nullable String fault) {
        assertThat(pages.faults(OWN, List.of(PageLine.of("", words))))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void the_head_is_compared_elsewhere() {
        assertThat(pages.faults(OWN, List.of(PageLine.of("head", "title: TCP 8443"))))
                .isEmpty();
    }

    @Test
    void a_row_is_one_of_the_matrix() {
        assertThat(pages.faults(OWN, List.of(PageLine.of("Table", "{#remote-help.22-tcp} TCP 23"))))
                .containsExactly("not a row of the matrix: Table: {#remote-help.22-tcp} TCP 23");
        assertThat(pages.faults(OWN, List.of(PageLine.of("Table", "{#top} TCP"))))
                .isEmpty();
    }

    @Test
    void every_wrong_number_is_named() {
        assertThat(pages.faults(OWN, List.of(PageLine.of("", "1 and 2"), PageLine.of("Below", "3"))))
                .containsExactly(
                        "`1` is not accounted for by the matrix: 1 and 2",
                        "`2` is not accounted for by the matrix: 1 and 2",
                        "`3` is not accounted for by the matrix: Below: 3");
    }
}
