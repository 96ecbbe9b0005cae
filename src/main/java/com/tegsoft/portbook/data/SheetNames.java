package com.tegsoft.portbook.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of sheets, from names of any kind: at most 31 UTF-16 units, without {@code [ ] : * ? / \} and apostrophes, each once whatever
 * its case. Source: Microsoft, "Rename a worksheet"; {@code History} is reserved too.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    /** An apostrophe is allowed within a name, but the library does not double it where a formula quotes the name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\'\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+");

    private static final Pattern SYMBOL = Pattern.compile("\\X");

    private final Set<String> taken = new HashSet<>(Set.of(folded("History")));

    private SheetNames() {}

    /** A sheet's name for each of some names, in their order. */
    static List<String> of(List<String> names) {
        var sheets = new SheetNames();
        var result = new ArrayList<String>();
        names.forEach(name -> result.add(sheets.add(name)));
        return List.copyOf(result);
    }

    private String add(String name) {
        var legal =
                FORBIDDEN.matcher(name.replace('\'', '\u2019')).replaceAll(" ").replaceAll("\\s+", " ");
        var whole = legal.isBlank() ? "-" : legal.strip();
        var candidate = cut(whole, LONGEST);
        for (var number = 2; !taken.add(folded(candidate)); number++) {
            var end = " (" + number + ")";
            candidate = cut(whole, LONGEST - end.length()) + end;
        }
        return candidate;
    }

    /** The beginning of a name, with an ellipsis if anything is left out; no letter or symbol is cut in two. */
    private static String cut(String name, int units) {
        if (name.length() <= units) {
            return name;
        }
        var begin = new StringBuilder();
        var symbols = SYMBOL.matcher(name);
        while (symbols.find() && symbols.end() < units) {
            begin.append(symbols.group());
        }
        return begin.toString().strip() + "\u2026";
    }

    /** Names that are the same for a spreadsheet program. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
