package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import java.util.Collection;
import java.util.stream.Stream;

/** The reasons that hosts give, and whether they are needed. */
final class HostReasons {

    /** A reason that a host gives. */
    record Reason(Host host, HostDoubt doubt) {}

    private HostReasons() {}

    static Stream<Reason> unneeded(Content content) {
        return content.matrix().hosts().values().stream().flatMap(host -> host.because().stream()
                .sorted()
                .filter(doubt -> !isAsked(doubt, host, content))
                .map(doubt -> new Reason(host, doubt)));
    }

    private static boolean isAsked(HostDoubt doubt, Host host, Content content) {
        var others = content.matrix().hosts().values().stream()
                .filter(other -> !other.id().equals(host.id()))
                .toList();
        return switch (doubt) {
            case SIMILAR_NAME ->
                Stream.concat(others.stream(), earlier(content)).anyMatch(other -> HostNames.isNear(host, other));
            case SHARED_ADDRESS ->
                others.stream()
                        .flatMap(other -> HostNodes.values(other).stream())
                        .anyMatch(theirs ->
                                HostNodes.values(host).stream().anyMatch(block -> HostNodes.overlap(block, theirs)));
            case PRIVATE_ADDRESS -> HostNodes.values(host).stream().anyMatch(Address::isPrivate);
        };
    }

    private static Stream<Host> earlier(Content content) {
        return content.editions().stream()
                .map(edition -> edition.matrix().hosts().values())
                .flatMap(Collection::stream);
    }
}
