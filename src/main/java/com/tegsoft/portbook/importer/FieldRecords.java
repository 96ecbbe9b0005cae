package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows that a page writes one below the other, each as lines such as {@code Port: 443} and {@code Protocol: TCP}: they are
 * read as the rows of a table whose headings are what is before the colons.
 */
final class FieldRecords {

    private static final Pattern FIELD =
            Pattern.compile("^[*_`\\s]*(\\p{L}[^:|\\n*_`]{0,40}?)[*_`]*\\s*:[*_`]*\\s+(\\S[^\\n]*)$");

    /** Between the fields of one block. */
    private static final Pattern NEXT = Pattern.compile("\\s*;?\\s*\\n\\s*|\\s*;\\s*(?=\\p{L}[^:;\\n]{0,40}:\\s)");

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PORTS = 120;

    private record Field(SourceSpan name, SourceSpan value) {

        Optional<SourceColumn> column() {
            return SourceColumn.of(name);
        }
    }

    private final List<PageBlock> blocks = new ArrayList<>();

    /** The blocks of the rows that may still go on. */
    private final List<PageBlock> open = new ArrayList<>();

    private final List<List<Field>> records = new ArrayList<>();

    private FieldRecords() {}

    /** The blocks of a page with a table in place of such rows. */
    static List<PageBlock> joined(List<PageBlock> blocks) {
        var all = new FieldRecords();
        for (var block : blocks) {
            var fields = fields(block);
            if (fields.isEmpty()) {
                all.close();
                all.blocks.add(block);
            } else {
                all.open.add(block);
                fields.forEach(all::add);
            }
        }
        all.close();
        return all.blocks;
    }

    /** The fields of a block, if it is nothing but fields that a table of ports can have. */
    private static List<Field> fields(PageBlock block) {
        var isLine = block instanceof PageBlock.Paragraph
                || block instanceof PageBlock.Code
                || block instanceof PageBlock.Item
                || (block instanceof PageBlock.Heading heading && heading.level() == PageBlock.NO_LEVEL);
        if (!isLine || block.words().text().length() > LONGEST) {
            return List.of();
        }
        var lines = block.words().split(NEXT);
        var fields = lines.stream().flatMap(line -> field(line).stream()).toList();
        return fields.size() == lines.size() ? fields : List.of();
    }

    private static Optional<Field> field(SourceSpan line) {
        var form = FIELD.matcher(line.text());
        return form.matches()
                ? Optional.of(new Field(line.part(form.start(1), form.end(1)), line.part(form.start(2), form.end(2))))
                        .filter(field -> field.column().isPresent()
                                && PortText.of(field.name()).ports().isEmpty())
                : Optional.empty();
    }

    private void add(Field field) {
        var isRepeated = records.isEmpty()
                || records.get(records.size() - 1).stream()
                        .anyMatch(
                                other -> other.name().key().equals(field.name().key()));
        if (isRepeated) {
            records.add(new ArrayList<>());
        }
        records.get(records.size() - 1).add(field);
    }

    private void close() {
        if (!records.isEmpty() && records.stream().allMatch(FieldRecords::isRow)) {
            blocks.add(table());
        } else {
            blocks.addAll(open);
        }
        open.clear();
        records.clear();
    }

    /** Whether fields say a port and something else about it. */
    private static boolean isRow(List<Field> fields) {
        return fields.stream()
                                .flatMap(field -> field.column().stream())
                                .distinct()
                                .count()
                        > 1
                && fields.stream()
                        .filter(field ->
                                field.column().filter(SourceColumn.PORT::equals).isPresent())
                        .anyMatch(field -> field.value().text().length() < LONGEST_PORTS
                                && !PortText.of(field.value()).ports().isEmpty());
    }

    private PageBlock table() {
        var named = new LinkedHashMap<String, SourceSpan>();
        records.forEach(
                fields -> fields.forEach(field -> named.putIfAbsent(field.name().key(), field.name())));
        var names = List.copyOf(named.values());
        var header = new PageBlock.Row(names.get(0), names, true);
        var rows = Stream.concat(Stream.of(header), records.stream().map(record -> row(record, names)))
                .toList();
        return new PageBlock.Table(
                open.get(0).words().to(open.get(open.size() - 1).words()), rows);
    }

    private static PageBlock.Row row(List<Field> fields, List<SourceSpan> names) {
        var words = fields.get(0).name().to(fields.get(fields.size() - 1).value());
        return new PageBlock.Row(
                words,
                names.stream()
                        .map(name -> fields.stream()
                                .filter(field -> field.name().key().equals(name.key()))
                                .findFirst()
                                .map(Field::value)
                                .orElse(words.first()))
                        .toList(),
                false);
    }
}
