package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/** Builds located nodes from YAML events, and rejects what strict YAML does not allow. */
final class NodeComposer {

    /** The matrix needs six levels. Events beyond the limit are not read at all, so deep nesting is cheap to reject. */
    private static final int MAX_DEPTH = 24;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Iterator<Event> events;

    NodeComposer(String file, String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(SourceReader.MAX_BYTES)
                .build();
        this.file = file;
        this.events = new Parse(settings).parseString(text).iterator();
    }

    Parsed<Node> compose() {
        Node root = new Node.Mapping(List.of(), Location.startOf(file));
        var documents = 0;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof DocumentStartEvent start) {
                refuseDirectives(start);
                documents++;
            } else if (event instanceof NodeEvent node) {
                var document = node(node, 0);
                if (documents > 1) {
                    report(
                            "alias-or-tag",
                            document.at(),
                            "the file has a second YAML " + "document",
                            "keep one document per file");
                    break;
                }
                root = document;
            }
        }
        var empty = root instanceof Node.Scalar scalar && scalar.text().isEmpty();
        return new Parsed<>(empty ? new Node.Mapping(List.of(), Location.startOf(file)) : root, findings);
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            report(
                    "alias-or-tag",
                    at(start),
                    "a %YAML or %TAG directive",
                    "delete the line; files are read as YAML " + "1.2");
        }
    }

    private Node node(NodeEvent event, int depth) {
        event.getAnchor().ifPresent(anchor -> refuseAnchor(event, anchor));
        if (event instanceof AliasEvent) {
            return new Node.Scalar("", at(event));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
                refuseEscapes(scalar);
            }
            return new Node.Scalar(scalar.getValue(), at(event));
        }
        if (depth == MAX_DEPTH) {
            throw new ParserException("nested deeper than %s levels".formatted(MAX_DEPTH), event.getStartMark());
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag());
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Node sequence(NodeEvent start, int depth) {
        var items = new ArrayList<Node>();
        var event = events.next();
        while (event instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
            event = events.next();
        }
        return new Node.Sequence(items, between(start, event));
    }

    private Node mapping(NodeEvent start, int depth) {
        var entries = new ArrayList<Node.Entry>();
        Map<String, Location> seen = new HashMap<>();
        var event = events.next();
        while (event instanceof NodeEvent keyEvent) {
            var key = node(keyEvent, depth + 1);
            var value = node((NodeEvent) events.next(), depth + 1);
            event = events.next();
            if (!(key instanceof Node.Scalar name)) {
                report("wrong-form", key.at(), "the key is not plain text", "write a plain name before the colon");
                continue;
            }
            if (name.text().equals("<<")) {
                report("alias-or-tag", key.at(), "`<<` is a YAML merge key", "write the fields in full");
                continue;
            }
            var first = seen.putIfAbsent(name.text(), name.at());
            if (first == null) {
                entries.add(new Node.Entry(name, value));
            } else {
                findings.add(new Finding(
                                "duplicate-key",
                                name.at(),
                                "duplicate key `%s`".formatted(name.text()),
                                "keep one, or give the second another id")
                        .with(first, "first here"));
            }
        }
        return new Node.Mapping(entries, between(start, event));
    }

    private void refuseAnchor(NodeEvent event, Anchor anchor) {
        var sign = event instanceof AliasEvent ? "`*%s` is a YAML alias" : "`&%s` is a YAML anchor";
        report("alias-or-tag", at(event), sign.formatted(anchor.getValue()), "write the value in full");
    }

    private void refuseTag(NodeEvent event, Optional<String> tag) {
        tag.ifPresent(name -> report(
                "alias-or-tag",
                at(event),
                "`%s` is a YAML tag".formatted(name),
                "delete the tag; every value is read as text"));
    }

    /** A character that the raw text does not contain can still be written as an escape inside double quotes. */
    private void refuseEscapes(ScalarEvent scalar) {
        IntStream.concat(scalar.getValue().chars().filter(c -> c == '\t'), SourceReader.notAllowed(scalar.getValue()))
                .findFirst()
                .ifPresent(c -> report(
                        SourceReader.isInvisible(c) ? "invisible-character" : "control-character",
                        at(scalar),
                        "escaped character %s".formatted(SourceReader.name(c)),
                        "delete the escape"));
    }

    private void report(String check, Location at, String message, String help) {
        findings.add(new Finding(check, at, message, help));
    }

    private Location at(Event event) {
        return between(event, event);
    }

    private Location between(Event first, Event last) {
        var start = first.getStartMark().orElseThrow();
        var end = last.getEndMark().orElseThrow();
        return new Location(file, line(start), column(start), line(end), column(end));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int column(Mark mark) {
        return mark.getColumn() + 1;
    }
}
