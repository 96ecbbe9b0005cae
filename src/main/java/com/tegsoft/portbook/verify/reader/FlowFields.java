package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.SortedMap;

/**
 * One flow in a data format, field by field.
 *
 * @param port as {@link Port#parse} reads it
 */
record FlowFields(String direction, String service, String port, List<String> from, List<String> to) {

    private static final String SERVER = "server";

    /** A port from the fields for it; without numbers, the transport is all that is opened. */
    static String port(String transport, String first, String last) {
        return first.isEmpty() && last.isEmpty() ? transport : first + "-" + last + "/" + transport;
    }

    ListedFlow with(SortedMap<String, String> facts) {
        return new ListedFlow(flow(), facts);
    }

    private static List<Id> ids(List<String> names) {
        return names.stream().map(Id::new).toList();
    }

    Flow flow() {
        try {
            var sense = EnumNames.parse(Direction.class, direction);
            var near = sense == Direction.INBOUND ? to : from;
            var far = sense == Direction.INBOUND ? from : to;
            if (far.contains(SERVER) || near.isEmpty()) {
                throw new UnreadableArtefact(
                        "%s, but the server is on the wrong side: from %s to %s".formatted(direction, from, to));
            }
            if (far.isEmpty()) {
                throw new UnreadableArtefact("%s, but `%s` has no other end".formatted(direction, service));
            }
            return new Flow(new Id(service), sense, ids(near), ids(far), Port.parse(port));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
