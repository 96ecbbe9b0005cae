package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is tried: ways to use platforms of the family, for everything, for one purpose, and for every other part. */
record Trials(List<Firewall> firewalls, List<Platform> platforms, List<Scope> scopes, Endpoints world) {

    /** A purpose with both transports, a range and two roles. */
    private static final String PURPOSE = "voice";

    /** A purpose with outbound ports. */
    private static final String OUTBOUND = "backup-service";

    /** @param which ways to use a platform */
    static Trials ofProduct(Predicate<Firewall> which) {
        try {
            var templates = Templates.load(Path.of("templates"));
            var content = Product.read(templates);
            var matrix = content.matrix();
            var platforms = PublishedSnippets.filledIn(content, templates, Values.documentation(matrix))
                    .platforms();
            var firewalls = Firewall.all().stream().filter(which).toList();
            return new Trials(firewalls, platforms, Scope.of(matrix), new Endpoints(matrix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Trial> snippets() {
        return firewalls.stream()
                .flatMap(firewall -> tried(firewall).stream()
                        .map(scope -> new Trial("snippet", firewall, platform(firewall), scope(scope), world)))
                .toList();
    }

    /**
     * The first is tried at every port, which takes half a minute. A playbook for everything takes five minutes, and ufw two;
     * that ufw opens everything, its whole policy shows.
     */
    private static List<String> tried(Firewall firewall) {
        return firewall.playbook() || firewall.platform().equals("ufw")
                ? List.of(PURPOSE, OUTBOUND)
                : List.of(Scope.ALL, PURPOSE);
    }

    /** Where packets are sent to: to every port, or to those that the matrix names and those next to them. */
    Ports tried(Trial trial) {
        return tried(trial.firewall()).get(0).equals(trial.scope().id()) ? Ports.every() : world.edges();
    }

    /** Whatever {@link #snippets} does not try at every port. */
    List<Trial> parts(Firewall firewall) {
        return scopes.stream()
                .filter(scope -> !tried(firewall).get(0).equals(scope.id()))
                .map(scope -> new Trial("part", firewall, platform(firewall), scope, world))
                .toList();
    }

    List<Trial> policies() {
        return of("policy", Scope.ALL)
                .filter(trial -> trial.platform().files().containsKey(Platform.POLICY))
                .toList();
    }

    List<Trial> broken() {
        return of("broken", Scope.ALL).toList();
    }

    /** With a customer who bans addresses; the playbooks of iptables and ufw still insert their rules before the bans. */
    List<Trial> banning() {
        return of("banning", PURPOSE)
                .filter(trial -> !trial.firewall().playbook())
                .toList();
    }

    private Stream<Trial> of(String kind, String scope) {
        return firewalls.stream().map(firewall -> new Trial(kind, firewall, platform(firewall), scope(scope), world));
    }

    private Platform platform(Firewall firewall) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(firewall.platform()))
                .findFirst()
                .orElseThrow();
    }

    Scope scope(String id) {
        return scopes.stream()
                .filter(scope -> scope.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Platforms all of whose trials have passed, in every way that they can be used. */
    Set<String> proven(Set<Trial> passed) {
        var open = Stream.of(snippets(), policies(), broken(), banning())
                .flatMap(List::stream)
                .collect(Collectors.partitioningBy(
                        passed::contains,
                        Collectors.mapping(trial -> trial.platform().id(), Collectors.toSet())));
        var proven = open.getOrDefault(true, Set.of());
        proven.removeAll(open.getOrDefault(false, Set.of()));
        return proven;
    }
}
