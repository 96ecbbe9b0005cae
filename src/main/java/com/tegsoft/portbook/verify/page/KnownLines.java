package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page of one language may say without being expected to: rows of services as the matrix has them, texts of the language, and words
 * without a number.
 */
final class KnownLines {

    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]*:[0-9a-f:]*:[0-9a-f:]*|(?<![\\p{L}\\p{N}#])[0-9][0-9.:/,–-]*");
    private static final Pattern ROW = Pattern.compile("(?:\\{#[^}]*\\})*\\{#([a-z0-9-]+)\\.[^}]*\\} .*");

    private final Set<String> known;
    private final Set<String> rows;

    KnownLines(PageTexts texts, RowLines rows) {
        this.rows = texts.matrix().services().values().stream()
                .flatMap(service -> rows.of(service).stream())
                .map(PageLine::words)
                .collect(Collectors.toCollection(HashSet::new));
        this.known = Stream.concat(ids(texts.texts().own()), ids(texts.texts().source()))
                .map(id -> texts.proseIfAny(id).orElse(""))
                .map(PageLine::inOneLine)
                .collect(Collectors.toCollection(HashSet::new));
        texts.matrix().services().values().forEach(service -> known.add(PageLine.inOneLine(texts.sentence(service))));
        known.add(texts.matrix().edition().toString());
    }

    private static Stream<String> ids(Texts texts) {
        return texts.entries().keySet().stream();
    }

    /** What is wrong with lines that nothing asks for. */
    List<String> faults(List<PageLine> lines) {
        var faults = new ArrayList<String>();
        for (var line : lines) {
            if (ROW.matcher(line.words()).matches()) {
                if (!rows.contains(line.words())) {
                    faults.add("not a row of the matrix: " + line);
                }
            } else if (!line.place().equals("head") && !known.contains(line.words())) {
                var number = NUMBER.matcher(PageLine.withoutTargets(line.words()));
                number.results()
                        .map(found -> found.group())
                        .filter(found -> !known.contains(found))
                        .forEach(found ->
                                faults.add("`%s` is not accounted for by the matrix: %s".formatted(found, line)));
            }
        }
        return faults;
    }
}
