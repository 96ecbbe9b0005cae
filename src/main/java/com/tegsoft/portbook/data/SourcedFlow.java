package com.tegsoft.portbook.data;

import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flow as a list of all ports has it.
 *
 * @param source which sources may connect: {@code any} or {@code restricted}; empty for an outbound flow
 */
public record SourcedFlow(Flow flow, String source) {

    /** What a file that lists all ports must say. */
    static List<SourcedFlow> all(Matrix matrix) {
        return matrix.services().values().stream().flatMap(SourcedFlow::of).toList();
    }

    private static Stream<SourcedFlow> of(Service service) {
        return service.listeners().stream()
                .map(listener -> new SourcedFlow(
                        Flow.of(service.id(), service.direction(), service.peers(), listener.port()),
                        service.exposure(listener).map(EnumNames::of).orElse("")));
    }

    /** For messages: {@code inbound 443/tcp end-user (web-access), source any}. */
    @Override
    public String toString() {
        return flow + (source.isEmpty() ? "" : ", source " + source);
    }
}
