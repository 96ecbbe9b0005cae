package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.verify.reader.TableWords.Heading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the tables of flows in a PDF by the text of their cells.
 *
 * <p>Names may be broken into lines anywhere, so they are compared without white space. A port must not be broken: its
 * cell contains a port and nothing else.
 */
public final class PdfFlows {

    private static final Pattern PORT = Pattern.compile("(TCP|UDP) ([0-9-]+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String server;
    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<Id, String> components = new HashMap<>();
    private final Map<String, Id> services = new HashMap<>();
    private final Map<String, Id> peers = new HashMap<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> parts =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** A reader of documents in one language. */
    public PdfFlows(TableWords words) {
        server = bare(words.server());
        words.headings().forEach((name, heading) -> headings.put(bare(name), heading));
        words.components().forEach((service, names) -> components.put(service, bare(names)));
        words.services().forEach((name, id) -> services.put(bare(name), id));
        words.peers().forEach((name, id) -> peers.put(bare(name), id));
        words.alongside().forEach(text -> beside.add(bare(text)));
        beside.add(bare(words.comma()));
        parts.addAll(peers.keySet());
        parts.addAll(beside);
    }

    /**
     * The flows in all tables with the headings port, service, from and to, with repetitions.
     *
     * @throws UnreadableArtefact if it is not a tagged PDF, or a table does not have the expected words
     */
    public List<Flow> read(byte[] pdf) {
        var flows = new ArrayList<Flow>();
        for (var table : TaggedText.tables(pdf)) {
            var columns = table.isEmpty() ? Map.<Heading, Integer>of() : columns(table.get(0));
            if (columns.size() == Heading.values().length) {
                table.stream()
                        .skip(1)
                        .map(row -> new Row(columns, row))
                        .map(this::flow)
                        .forEach(flows::add);
            }
        }
        return flows;
    }

    private Map<Heading, Integer> columns(List<String> names) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        for (var i = 0; i < names.size(); i++) {
            var column = i;
            Optional.ofNullable(headings.get(bare(names.get(i)))).ifPresent(heading -> columns.put(heading, column));
        }
        return columns;
    }

    private Flow flow(Row row) {
        var from = row.cell(Heading.FROM);
        var to = row.cell(Heading.TO);
        var service = meaning(services, row.cell(Heading.SERVICE), "service");
        var own = components.getOrDefault(service, server);
        var direction = direction(own, from, to);
        var inbound = direction == Direction.INBOUND;
        return new Flow(
                service,
                direction,
                own.equals(server) ? List.of(Service.SERVER) : peers(inbound ? to : from),
                peers(inbound ? from : to),
                port(row.cell(Heading.PORT)));
    }

    private Direction direction(String own, String from, String to) {
        if (bare(to).equals(own)) {
            return Direction.INBOUND;
        }
        if (bare(from).equals(own)) {
            return Direction.OUTBOUND;
        }
        throw new UnreadableArtefact("neither `%s` nor `%s` is the server".formatted(from, to));
    }

    /** Removes names, and what may accompany them, from the cell, the longest match first; nothing else may remain. */
    private List<Id> peers(String cell) {
        var found = new ArrayList<Id>();
        var rest = bare(cell);
        while (!rest.isEmpty()) {
            var part = parts.stream().filter(rest::startsWith).findFirst().orElse("");
            if (part.isEmpty()) {
                throw new UnreadableArtefact("`%s` contains more than names".formatted(cell));
            }
            if (!beside.contains(part)) {
                found.add(meaning(peers, part, "role, system or host"));
            }
            rest = rest.substring(part.length());
        }
        return found;
    }

    private static Port port(String cell) {
        var port = PORT.matcher(cell);
        try {
            if (port.matches()) {
                return Port.parse(port.group(2) + "/" + port.group(1).toLowerCase(Locale.ROOT));
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact("`%s` is not a port: %s".formatted(cell, e.getMessage()));
        }
        throw new UnreadableArtefact("`%s` is not a port".formatted(cell));
    }

    private static Id meaning(Map<String, Id> ids, String name, String what) {
        return Optional.ofNullable(ids.get(bare(name)))
                .orElseThrow(() -> new UnreadableArtefact("`%s` is not the name of a %s".formatted(name, what)));
    }

    private static String bare(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** A row of a table of flows. */
    private record Row(Map<Heading, Integer> columns, List<String> cells) {
        String cell(Heading heading) {
            var column = columns.getOrDefault(heading, 0);
            if (column >= cells.size()) {
                throw new UnreadableArtefact("the row %s has too few cells".formatted(cells));
            }
            return cells.get(column);
        }
    }
}
