package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An XML document as lines. */
class XmlLinesTest {

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_text_and_an_attribute_are_a_line_each() {
        assertThat(XmlLines.read(bytes("""
                        <?xml version="1.0" encoding="utf-8"?>
                        <feed xmlns="urn:feed" lang="en">
                          <title> One &amp; two </title>
                          <link href="a" rel="b"/>
                          <link href="c"/>
                          <entry><link href="d"/></entry>
                          <entry><title>Three</title></entry>
                        </feed>
                        """)))
                .containsExactly(
                        "xml 1.0 utf-8",
                        "feed of urn:feed",
                        "feed@lang: en",
                        "feed/title: One & two",
                        "feed/link@href: a",
                        "feed/link@rel: b",
                        "feed/link[2]@href: c",
                        "feed/entry/link@href: d",
                        "feed/entry[2]/title: Three");
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"", "<a>", "<a></b>", "<a/><b/>", "<a b/>", "<a>&c;</a>"})
    void what_is_not_well_formed_cannot_be_read(String xml) {
        assertThatThrownBy(() -> XmlLines.read(bytes(xml)))
                .isInstanceOf(UnreadableArtefact.class)
                .message()
                .startsWith("not well-formed XML: ")
                .doesNotContain("\n");
    }
}
