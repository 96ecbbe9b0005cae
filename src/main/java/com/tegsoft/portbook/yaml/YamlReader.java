package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads strict YAML: one document, no alias, anchor, merge key or tag, no key twice. A syntax error affects only its
 * item: that item is blanked out and the rest is read, so that one run reports all errors of a file.
 */
public final class YamlReader {

    private static final int MAX_SYNTAX_ERRORS = 20;

    private YamlReader() {}

    /** The whole tree without the items that could not be read; an unreadable file gives an empty mapping. */
    public static Parsed<Node> read(Source source) {
        var findings = new ArrayList<Finding>();
        var text = Conflict.ourSide(source);
        for (var attempt = 0; attempt < MAX_SYNTAX_ERRORS; attempt++) {
            try {
                var composed = new NodeComposer(source.file(), text).compose();
                findings.addAll(composed.findings());
                findings.sort(Comparator.naturalOrder());
                return new Parsed<>(composed.value(), findings);
            } catch (MarkedYamlEngineException e) {
                var finding = syntaxError(source, e);
                findings.add(finding);
                text = withoutItem(text, blameLine(e));
            }
        }
        return new Parsed<>(new Node.Mapping(List.of(), Location.startOf(source.file())), findings);
    }

    private static Finding syntaxError(Source source, MarkedYamlEngineException e) {
        var help = "fix the YAML of this item; the rest of the file was read";
        var noticed = at(source, e.getProblemMark().or(e::getContextMark).orElseThrow(() -> e));
        var problem = e.getProblem() == null ? "unreadable" : e.getProblem().replace("'", "`");
        if (!startsEarlier(e)) {
            return new Finding("invalid-yaml", noticed, problem, help);
        }
        var opened = at(source, e.getContextMark().orElseThrow());
        return new Finding(
                        "invalid-yaml", opened, "the bracket or quotation mark that opens here is never closed", help)
                .with(noticed, "noticed here: " + problem);
    }

    private static Location at(Source source, Mark mark) {
        var line = Math.min(mark.getLine() + 1, Math.max(1, source.lines().size()));
        return new Location(source.file(), line, mark.getColumn() + 1, line, mark.getColumn() + 2);
    }

    /** An open quote or bracket is noticed far below; the item to blame is the one in which it was opened. */
    private static boolean startsEarlier(MarkedYamlEngineException e) {
        var context = e.getContext() == null ? "" : e.getContext();
        return e.getContextMark().isPresent() && (context.contains("flow") || context.contains("quoted"));
    }

    private static int blameLine(MarkedYamlEngineException e) {
        var mark = startsEarlier(e) ? e.getContextMark() : e.getProblemMark().or(e::getContextMark);
        return mark.map(Mark::getLine).orElse(0);
    }

    /** The text with the item around a line (from 0) blanked, so that all other locations stay the same. */
    private static String withoutItem(String text, int line) {
        var lines = new ArrayList<>(text.lines().toList());
        var start = Math.min(line, lines.size() - 1);
        while (start > 0 && (indent(lines.get(start)) > 2)) {
            start--;
        }
        var depth = indent(lines.get(start));
        var end = start + 1;
        while (end < lines.size() && indent(lines.get(end)) > depth) {
            end++;
        }
        for (var i = start; i < end; i++) {
            lines.set(i, "");
        }
        return String.join("\n", lines) + "\n";
    }

    /** Columns before the text; a blank line or a comment belongs to the item around it. */
    private static int indent(String line) {
        var text = line.stripLeading();
        return text.isEmpty() || text.startsWith("#") ? Integer.MAX_VALUE : line.length() - text.length();
    }
}
