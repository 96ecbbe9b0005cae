package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.snippet.PortProbes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the table of ports in a reachability script. */
public final class ProbeFlows {

    private static final String IDS = "[a-z0-9-]+(?:,[a-z0-9-]+)*";
    private static final Pattern ROW = Pattern.compile(
            "(?<direction>in|out) (?<transport>tcp|udp) (?<first>[0-9]{1,5})(?:-(?<last>[0-9]{1,5}))? [a-z0-9-]+"
                    + " (?<service>[a-z0-9-]+) [a-z0-9-]+ IDS (?<roles>IDS) (?<hosts>IDS) (?<components>IDS)"
                            .replace("IDS", IDS));
    private static final String BEGIN = "# matrix: begin";
    private static final String END = "# matrix: end";

    private ProbeFlows() {}

    /**
     * The flows, one per line.
     *
     * @throws UnreadableArtefact if the script does not have exactly one table, or a line of it is not a row
     */
    public static List<Flow> read(String script) {
        var begin = script.indexOf(BEGIN);
        var end = script.indexOf(END);
        if (begin < 0 || end < begin || script.lastIndexOf(BEGIN) != begin || script.lastIndexOf(END) != end) {
            throw new UnreadableArtefact("expected one table between `%s` and `%s`".formatted(BEGIN, END));
        }
        return script.substring(begin, end)
                .lines()
                .skip(1)
                .map(ProbeFlows::flow)
                .toList();
    }

    /** Those that a script can test: it knows TCP and UDP. */
    public static List<Flow> tested(List<Flow> flows) {
        return flows.stream().filter(flow -> PortProbes.isTested(flow.port())).toList();
    }

    private static Flow flow(String line) {
        var row = ROW.matcher(line);
        if (!row.matches()) {
            throw new UnreadableArtefact("`%s` is not a port of the table".formatted(line));
        }
        var inbound = row.group("direction").equals("in");
        var components = ids(row.group("components")).toList();
        var server = components.isEmpty() ? List.of("server") : components;
        var hosts = ids(row.group("hosts"));
        var peers = (inbound ? Stream.concat(ids(row.group("roles")), hosts) : hosts).toList();
        var first = row.group("first");
        var last = row.group("last");
        return new FlowFields(
                        inbound ? "inbound" : "outbound",
                        row.group("service"),
                        FlowFields.port(row.group("transport"), first, last == null ? first : last),
                        inbound ? peers : server,
                        inbound ? server : peers)
                .flow();
    }

    private static Stream<String> ids(String cell) {
        return cell.equals("-") ? Stream.empty() : Arrays.stream(cell.split(",", -1));
    }
}
