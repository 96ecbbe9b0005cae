package com.tegsoft.portbook.verify.file;

import java.util.List;

/** What a file must say, and what it says, each fact as often as it is said. */
public record FileFacts(List<String> expected, List<String> actual) {
    public FileFacts {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }
}
