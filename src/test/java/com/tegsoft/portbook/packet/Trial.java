package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A way to use a platform, with the published files of one scope.
 *
 * @param kind what is tried, for people
 */
record Trial(String kind, Firewall firewall, Platform platform, Scope scope, Endpoints world) {

    /** What a header says of a file that may be applied again. */
    private static final String AGAIN = "can be run again";

    private static final Path SITE =
            Path.of(Objects.requireNonNull(System.getProperty("portbook.product-site"), "portbook.product-site"));

    /** @param step what is there when the lab opens: {@code before} or {@code bare} */
    Lab lab(String step) throws IOException {
        return Lab.open(firewall, world, step);
    }

    private Path published(String variant) {
        return SITE.resolve(platform.path(scope, variant)).toAbsolutePath();
    }

    /** The published files without their extensions. */
    String file() {
        return published(Platform.ADD).resolveSibling(scope.id()).toString();
    }

    /** Whether the header promises that twice is the same as once. */
    boolean repeats() throws IOException {
        return Files.readString(published(Platform.ADD)).contains(AGAIN);
    }

    Trial of(Scope other) {
        return new Trial(kind, firewall, platform, other, world);
    }

    Map<ProbeBatch, Ports> expected() {
        var lacks = platform.lacks().stream()
                .filter(Set.of(Platform.Capability.INBOUND, Platform.Capability.OUTBOUND)::contains)
                .map(lack -> Direction.valueOf(lack.name()))
                .collect(Collectors.toSet());
        return world.open(scope, lacks, world.administratorAddresses());
    }

    /** A whole policy knows of nobody's ssh but that of the session that loads it. */
    Map<ProbeBatch, Ports> expectedOfPolicy() {
        return world.open(scope, Set.of(), List.of(world.administrator(false)));
    }

    Session session(Lab lab) throws IOException {
        return Session.open(lab, world.administrator(false), world.server(false));
    }

    /** The files with a mistake in the one that opens. */
    String broken(Breakage breakage, Path folder) throws IOException {
        for (var variant : platform.files().keySet()) {
            var text = Files.readString(published(variant));
            Files.writeString(
                    folder.resolve(String.valueOf(published(variant).getFileName())),
                    variant.equals(Platform.ADD) ? breakage.applied(text) : text);
        }
        return folder.resolve(scope.id()).toString();
    }

    /**
     * Whether anything comes through that should not, or does not and should. Edges come first, for what differs there would
     * differ in the whole test, too.
     */
    boolean differs(Lab lab) throws IOException {
        return differs(lab, world.edges()) || differs(lab, Ports.every());
    }

    /** Fails if the snippet opens anything else than its flows at some ports, or leaves anything behind. */
    void holdsIn(Lab lab, Ports tried) throws IOException {
        var before = lab.state();
        lab.step("add", file());
        assertThat(faults(lab, tried)).as("%s at %s", this, tried).isEmpty();
        lab.step("remove", file());
        assertThat(lab.state()).as("as before").isEqualTo(before);
    }

    /** What is wrong at some ports: what came through there, and what should have, for each wave where these differ. */
    Map<ProbeBatch, String> faults(Lab lab, Ports tried) throws IOException {
        var faults = new TreeMap<ProbeBatch, String>();
        var expected = expected(tried);
        lab.measure(expected.keySet(), tried).forEach((wave, ports) -> {
            var right = Objects.requireNonNull(expected.get(wave));
            if (!ports.equals(right)) {
                faults.put(wave, "%s instead of %s".formatted(ports, right));
            }
        });
        return faults;
    }

    private boolean differs(Lab lab, Ports tried) throws IOException {
        return !faults(lab, tried).isEmpty();
    }

    private Map<ProbeBatch, Ports> expected(Ports tried) {
        return at(tried, expected());
    }

    /** What of some ports is open. */
    static Map<ProbeBatch, Ports> at(Ports tried, Map<ProbeBatch, Ports> open) {
        var there = new TreeMap<ProbeBatch, Ports>();
        open.forEach((wave, ports) -> there.put(wave, ports.in(tried)));
        return there;
    }

    @Override
    public String toString() {
        return kind + " " + firewall + " " + scope.id();
    }
}
