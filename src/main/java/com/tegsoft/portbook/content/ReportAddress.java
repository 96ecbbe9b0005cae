package com.tegsoft.portbook.content;

import com.tegsoft.portbook.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where readers report a mistake in a row, as {@code site.yaml} has it.
 *
 * @param pattern a URL with {@code {id}}, and {@code {edition}} and {@code {language}} if they are wanted
 */
public record ReportAddress(String pattern) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> NAMES = List.of("id", "edition", "language");
    private static final String ACCEPTS =
            "a URL with {id} in it, like https://www.example.com/report?row={id}&edition={edition}&language={language}";

    public ReportAddress {
        fault(pattern).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    static Shape.Value shape(String about) {
        return new Shape.Value(about, ACCEPTS, Pattern.compile("(https://|mailto:).*\\{id\\}.*"), text -> fault(text)
                .map(defect -> new Shape.Fault("bad-address", "`%s` %s".formatted(text, defect), "write " + ACCEPTS)));
    }

    /** Why readers cannot report with it; empty for a usable one. */
    private static Optional<String> fault(String text) {
        var unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.map(name -> "has the placeholder {%s}, which does not exist".formatted(name));
        }
        return text.contains("{id}")
                ? WebAddress.fault(PLACEHOLDER.matcher(text).replaceAll("x"))
                : Optional.of("does not say which row is meant");
    }

    /** The address for one row. */
    public String of(String id, String edition, String language) {
        return pattern.replace("{id}", id).replace("{edition}", edition).replace("{language}", language);
    }
}
