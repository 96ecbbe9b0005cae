package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/**
 * A mistake that a snippet could have.
 *
 * @param scope whose snippet is broken
 * @param regex what is replaced, once
 */
record Breakage(String name, String scope, String regex, String replacement) {

    private static final Pattern LINE = Pattern.compile("(.+?) *\\| ([a-z-]+) *\\| (.+) => ?(.*)");

    /** Reads {@code one port off | general-usage | dport 443 => dport 444}. */
    static Breakage parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a breakage: " + line);
        }
        return new Breakage(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    String applied(String snippet) {
        var broken = Pattern.compile(regex, Pattern.MULTILINE).matcher(snippet).replaceFirst(replacement);
        assertThat(broken).as("%s: `%s` stands in the snippet", name, regex).isNotEqualTo(snippet);
        return broken;
    }

    @Override
    public String toString() {
        return name;
    }
}
