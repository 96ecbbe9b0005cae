package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag by which {@code site.yaml} calls a language (RFC 5646, 2.1): language, script, region, variants, in this order. */
class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "gsw",
                "pt-BR",
                "es-419",
                "sr-Latn",
                "sr-latn-rs",
                "zh-Hant-TW",
                "de-1996",
                "sl-IT-rozaj-biske"
            })
    void may_have_a_script_a_region_and_variants(String tag) throws IOException {
        assertThat(faults(tag)).noneMatch(fault -> fault.check().equals("wrong-value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f",
                "FR",
                "french",
                "en_GB",
                "en-",
                "-en",
                "en--GB",
                "en-XX-YY",
                "en-GB-Latn",
                "en-Latn-Cyrl",
                "en-4",
                "en-41",
                "x-own",
                "en-toolonged1"
            })
    void has_each_part_once_and_in_order(String tag) throws IOException {
        assertThat(faults(tag)).anySatisfy(fault -> {
            assertThat(fault.check()).isEqualTo("wrong-value");
            assertThat(fault.message()).startsWith("`" + tag + "` is not a language tag");
        });
    }

    private static List<Finding> faults(String tag) throws IOException {
        var files = Product.edited(Content.SITE, site -> site.replaceFirst("(?m)^  ar:", "  \"" + tag + "\":"));
        return ContentReader.read(files, List.of()).faults();
    }
}
