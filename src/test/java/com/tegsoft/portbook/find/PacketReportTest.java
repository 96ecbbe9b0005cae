package com.tegsoft.portbook.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said below the answer: whether a role uses the port, its rows, and why another may have been meant. */
class PacketReportTest {

    private static final PacketReport REPORT = report();

    private static PacketReport report() {
        try {
            var texts = Templates.load(Path.of("templates")).interfaceTexts();
            Content content = ContentReader.read(ContentFiles.load(Product.CONTENT), texts);
            return PacketReport.of(content, content.site().language("en").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            udp 12345 | -             | UDP 12345 lies in 10000-20000, Voice media.~  UDP 10000-20000 Voice media (Inbound). From: End user, System · any source · Not encrypted
            udp 12345 | end-user      | UDP 12345 lies in 10000-20000, Voice media.~End user uses Voice media: any source.~  UDP 10000-20000 Voice media (Inbound). From: End user, System · any source · Not encrypted
            udp 12345 | administrator | UDP 12345 lies in 10000-20000, Voice media.~Administrator does not use Voice media.~  UDP 10000-20000 Voice media (Inbound). From: End user, System · any source · Not encrypted
            sip       | end-user      | ''
            """)
    void the_rows_follow_the_answer(String asked, @Nullable String role, String expected) {
        var lines = REPORT.lines(asked, Optional.ofNullable(role).map(Id::new));
        assertThat(String.join("~", lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            8098      | TCP 8089 | true
            8098      | TCP 8009 | false
            100-200   | TCP 80   | false
            """)
    void a_row_that_may_have_been_meant_says_why(String asked, String port, boolean slip) {
        assertThat(REPORT.lines(asked, Optional.of(new Id("end-user"))).stream()
                        .filter(line -> line.startsWith("  " + port + " ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("swapped.") == slip);
    }
}
