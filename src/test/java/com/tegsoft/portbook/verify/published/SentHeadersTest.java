package com.tegsoft.portbook.verify.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.verify.published.Publication.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The type that a file is sent with: browsers are told not to guess it. */
class SentHeadersTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en/index.html   | text/html                 |
            en/index.html   | Text/HTML; charset=utf-8  |
            en/index.html   | text/plain                | the server sends it as `text/plain`, not as `text/html`
            assets/site.js  | text/javascript           |
            assets/site.js  | application/javascript    |
            assets/site.js  | text/plain                | the server sends it as `text/plain`, not as `text/javascript`
            assets/site.css | application/javascript    | the server sends it as `application/javascript`, not as `text/css`
            assets/icon.svg | image/png                 | the server sends it as `image/png`, not as `image/svg+xml`
            en/pdf/a.pdf    | application/pdf           |
            data/matrix.csv | application/javascript    |
            robots.txt      | text/html                 |
            """)
    void is_that_of_its_ending(String path, String type, @Nullable String fault) {
        var answer = new Answer(200, new byte[0], Map.of("content-type", List.of(type)));
        assertThat(SentHeaders.wrongType(path, answer).orElse(null)).isEqualTo(fault);
    }

    @Test
    void is_needed_if_anything_is_said_of_a_file() {
        assertThat(SentHeaders.wrongType("a.css", new Answer(200, new byte[0], Map.of("age", List.of("7")))))
                .contains("the server sends it as ``, not as `text/css`");
    }

    @Test
    void is_unknown_in_a_folder_which_sends_no_headers() throws IOException {
        assertThat(SentHeaders.wrongType("a.css", new Answer(200, new byte[0], Map.of())))
                .isEmpty();
        var headers = new SentHeaders(new PublishedFolder(Path.of("src/main/docs")));
        assertThat(headers.findings()).isEmpty();
        assertThat(headers.missing()).isEmpty();
    }
}
