package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the ports of a snippet are used, in the words of its header. */
record ConditionLines(Matrix matrix, DirectedServices services) {

    /** What is left out, and the ports that are opened, but not always used, or not from every source port. */
    List<String> of(Platform platform, Scope scope) {
        var unused = scope.unused().stream().map(Id::value).sorted().collect(Collectors.joining(", "));
        var opened = services.of(scope).flatMap(directed -> of(platform, directed));
        return Stream.concat(Stream.of("without " + unused).filter(words -> !unused.isEmpty()), opened)
                .toList();
    }

    private Stream<String> of(Platform platform, DirectedServices.Directed directed) {
        var service = directed.service();
        var whole = Optional.ofNullable(matrix.services().get(service.id())).orElse(service);
        return services.ports(service).flatMap(listener -> {
            var words = Stream.concat(whole.conditionWords(listener).stream(), sourceWords(platform, listener).stream())
                    .toList();
            return words.isEmpty()
                    ? Stream.empty()
                    : Stream.of("%s %s (%s): %s"
                            .formatted(
                                    EnumNames.of(directed.direction()),
                                    services.port(listener).port(),
                                    service.id(),
                                    String.join(", ", words)));
        });
    }

    private static Optional<String> sourceWords(Platform platform, Listener listener) {
        return listener.fromPort()
                .map(range -> "from source port " + range
                        + (platform.saysSourcePorts() ? "" : ", which is not restricted here"));
    }
}
