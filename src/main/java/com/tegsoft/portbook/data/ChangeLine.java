package com.tegsoft.portbook.data;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code data/changes.json} must say, one line per change, such as {@code 2026-01-31 web moved 80-80/tcp anyone >
 * 443-443/tcp anyone: open close 2026-03-01}.
 */
final class ChangeLine {

    private ChangeLine() {}

    static List<String> all(Collection<Since> since) {
        return since.stream()
                .flatMap(one -> one.changes().flows().stream().map(change -> line(one, change)))
                .toList();
    }

    private static String line(Since since, Change change) {
        var todo = change.dispositions().stream().map(EnumNames::of).collect(Collectors.joining(" "));
        var date = since.due(change).map(due -> " " + due).orElse("");
        return "%s %s %s %s > %s: %s%s"
                .formatted(
                        since.changes().before().edition(),
                        change.service(),
                        EnumNames.of(change.kind()),
                        side(change.before()),
                        side(change.after()),
                        todo,
                        date);
    }

    private static String port(Port port) {
        return port.hasPorts()
                ? "%s-%s/%s".formatted(port.range().first(), port.range().last(), EnumNames.of(port.transport()))
                : port.toString();
    }

    private static String side(Optional<Opening> side) {
        return side.map(opening -> "%s %s"
                        .formatted(
                                port(opening.port()),
                                opening.ends().stream().map(Peer::toString).collect(Collectors.joining(" "))))
                .orElse("nothing");
    }
}
