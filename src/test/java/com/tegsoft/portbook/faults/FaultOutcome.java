package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.site.artefact.Artefact;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a fault. */
sealed interface FaultOutcome {

    /** The template is none any more or cannot be rendered: such a fault proves nothing about read-back. */
    record NotRendered() implements FaultOutcome {}

    /** The build ends with a finding. */
    record Caught(String finding) implements FaultOutcome {}

    /** The site is the same, byte for byte. */
    record Unchanged() implements FaultOutcome {}

    /** Everything that can be read, followed or copied is the same. */
    record OnlyLooks() implements FaultOutcome {}

    /**
     * Published although it is different.
     *
     * @param file the first file that is different
     * @param example what is different there
     */
    record Published(String file, String example) implements FaultOutcome {}

    /** What became of a fault in one file that has been published. */
    static FaultOutcome published(Artefact before, Artefact after) {
        return difference(after, before.bytes());
    }

    /** What became of a fault with which the site has been published. */
    static FaultOutcome published(List<Artefact> before, List<Artefact> after) {
        var old = before.stream().collect(Collectors.toMap(Artefact::path, Artefact::bytes));
        var changed = after.stream()
                .filter(artefact -> !Arrays.equals(old.get(artefact.path()), artefact.bytes()))
                .toList();
        if (changed.isEmpty() && before.size() == after.size()) {
            return new Unchanged();
        }
        return changed.stream()
                .map(artefact -> difference(artefact, old.getOrDefault(artefact.path(), new byte[0])))
                .filter(Published.class::isInstance)
                .findFirst()
                .orElseGet(OnlyLooks::new);
    }

    private static FaultOutcome difference(Artefact artefact, byte[] before) {
        var was = ReadableText.of(artefact.path(), before);
        var is = ReadableText.of(artefact.path(), artefact.bytes());
        return was.equals(is) ? new OnlyLooks() : new Published(artefact.path(), example(was, is));
    }

    private static String example(List<String> was, List<String> is) {
        var start = 0;
        while (start < Math.min(was.size(), is.size()) && was.get(start).equals(is.get(start))) {
            start++;
        }
        return "`%s` instead of `%s`".formatted(at(is, start), at(was, start));
    }

    private static String at(List<String> lines, int index) {
        var line = index < lines.size() ? lines.get(index) : "(nothing)";
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    /** The bytes as text. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
