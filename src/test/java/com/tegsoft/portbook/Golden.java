package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.source.LineEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is expected, and is reviewed like code. */
public final class Golden {

    private Golden() {}

    /** Compares, or rewrites the file when asked with {@code -Dgolden=update}. */
    public static void assertSame(Path expected, String actual) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(expected)
                .as("missing; write it with mvn test -Dgolden=update, and read it")
                .exists();
        assertThat(actual)
                .as(expected + " differs; if that is right: mvn test -Dgolden=update, and read the difference")
                .isEqualTo(LineEnds.unified(Files.readString(expected)));
    }
}
