package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.SortedMap;

/** One flow in a data format, field by field. */
record FlowFields(
        String direction,
        String service,
        String transport,
        int firstPort,
        int lastPort,
        List<String> from,
        List<String> to) {

    private static final List<String> SERVER = List.of("server");

    ListedFlow with(SortedMap<String, String> facts) {
        return new ListedFlow(flow(), facts);
    }

    Flow flow() {
        try {
            var sense = EnumNames.parse(Direction.class, direction);
            var near = sense == Direction.INBOUND ? to : from;
            var far = sense == Direction.INBOUND ? from : to;
            if (!near.equals(SERVER)) {
                throw new UnreadableArtefact(
                        "%s, but the server is on the wrong side: from %s to %s".formatted(direction, from, to));
            }
            if (far.isEmpty()) {
                throw new UnreadableArtefact(
                        "%s, but `%s` has neither a role nor a host".formatted(direction, service));
            }
            var port = new Port(EnumNames.parse(Transport.class, transport), new PortRange(firstPort, lastPort));
            return Flow.of(new Id(service), sense, far.stream().map(Id::new).toList(), port);
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
