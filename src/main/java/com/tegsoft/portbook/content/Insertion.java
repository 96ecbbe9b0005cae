package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.LineEnds;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A section of a YAML file that gets a new entry; all existing lines stay unchanged. The entry comes after the one that
 * precedes it in the alphabet, so that additions of two branches are mostly at different places and git can merge both.
 *
 * @param lineEnd the line end of the file
 * @param entries those of the section, in the order of the file
 */
record Insertion(String section, List<String> lines, String lineEnd, Node root, List<Node.Entry> entries) {

    static Insertion into(String section, String path, String text) {
        var source = new Source(path, LineEnds.unified(text));
        var root = YamlReader.read(source).value();
        var entries = root.entry(section)
                .map(Node.Entry::value)
                .map(value -> value instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of())
                .orElse(List.of());
        return new Insertion(section, source.lines(), text.contains("\r\n") ? "\r\n" : "\n", root, entries);
    }

    /**
     * The entry after which to insert another: the one before it in the alphabet, or the one above the first of its
     * kind; empty: it comes first.
     *
     * @param related whether an entry is of the same kind; if none is, all count as related
     */
    Optional<String> neighbour(String id, Predicate<Node> related) {
        var kind = entries.stream()
                .filter(entry -> related.test(entry.value()))
                .map(entry -> entry.key().text())
                .toList();
        var close = kind.isEmpty() ? ids() : kind;
        return close.stream()
                .filter(other -> other.compareTo(id) <= 0)
                .max(String::compareTo)
                .or(() -> close.stream().findFirst().flatMap(this::before));
    }

    /** The last entry, for sections whose order is visible to readers. */
    Optional<String> last() {
        return ids().stream().reduce((one, next) -> next);
    }

    private Optional<String> before(String id) {
        var index = ids().indexOf(id);
        return index > 0 ? Optional.of(ids().get(index - 1)) : Optional.empty();
    }

    private List<String> ids() {
        return entries.stream().map(entry -> entry.key().text()).toList();
    }

    /** The file with a new entry after another, or as the section's first; a missing section is created. */
    String with(String entry, Optional<String> after) {
        var all = new ArrayList<>(lines);
        var key = root.entry(section).map(found -> found.key().at().line());
        var added = indented(entry);
        if (key.isEmpty()) {
            all.addAll(lines.isEmpty() ? List.of(section + ":") : List.of("", section + ":"));
            all.addAll(added);
        } else {
            var place = after.flatMap(this::end);
            var block = new ArrayList<>(added);
            if (isSpaced()) {
                block.add(place.isPresent() ? 0 : block.size(), "");
            }
            all.addAll(place.orElse(key.get()), block);
            all.replaceAll(line -> line.equals(section + ": {}") ? section + ":" : line);
        }
        return String.join(lineEnd, all) + lineEnd;
    }

    /** The lines of an entry, given with two spaces before its key, with the indentation of the file. */
    private List<String> indented(String entry) {
        var width = entries.stream().findFirst().map(first -> first.key().at().column() - 1);
        return entry.lines()
                .filter(line -> !line.isBlank())
                .map(line -> " ".repeat(width.orElse(2)) + line.substring(2))
                .toList();
    }

    /** The number of lines up to the end of an entry. A comment above the next entry belongs to the next entry. */
    private Optional<Integer> end(String id) {
        var index = ids().indexOf(id);
        if (index < 0) {
            return Optional.empty();
        }
        var last = nextKey(index) - 1;
        while (isBetween(last, entries.get(index))) {
            last--;
        }
        return Optional.of(last);
    }

    /** The line, from 1, of the key that follows an entry, or the line after the last. */
    private int nextKey(int index) {
        if (index + 1 < entries.size()) {
            return entries.get(index + 1).key().at().line();
        }
        var here = entries.get(index).key().at();
        var sections = root instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of();
        return sections.stream()
                .map(other -> other.key().at().line())
                .filter(line -> line > here.line())
                .findFirst()
                .orElse(lines.size() + 1);
    }

    /** Whether a line, from 1, is blank or a comment that belongs neither to an entry nor to the text at its end. */
    private boolean isBetween(int line, Node.Entry entry) {
        var text = lines.get(line - 1);
        var comment = text.stripLeading();
        var end = lastScalar(entry.value()).at();
        var isInText = line < end.endLine() || (line == end.endLine() && end.endColumn() > 1);
        var isDeeper = text.length() - comment.length() >= entry.key().at().column();
        return comment.isEmpty() || (comment.startsWith("#") && !isInText && !isDeeper);
    }

    private static Node lastScalar(Node node) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return lastScalar(
                    mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            return lastScalar(sequence.items().get(sequence.items().size() - 1));
        }
        return node;
    }

    /** Whether entries are separated by blank lines. */
    private boolean isSpaced() {
        return entries.stream()
                .skip(1)
                .map(entry -> entry.key().at().line() - 1)
                .anyMatch(above -> {
                    var line = above;
                    while (line > 0 && lines.get(line - 1).stripLeading().startsWith("#")) {
                        line--;
                    }
                    return line > 0 && lines.get(line - 1).isBlank();
                });
    }
}
