package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that log what they let in: they open the same as without, a log names the service of a connection, and a flood of
 * connections makes few lines.
 */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "firewalld", "dbus-daemon", "ufw", "ansible-playbook"})
@TestInstance(Lifecycle.PER_CLASS)
class LoggedPacketIT {

    /** What a counter counted, and what the log begins with: of nft, and of iptables-save. */
    private static final Pattern COUNTED =
            Pattern.compile("counter packets (?<nft>[0-9]+) bytes [0-9]+ log prefix \"(?<said>[^\"]*)\""
                    + "|\\[(?<iptables>[0-9]+):[0-9]+\\] .* -j LOG --log-prefix \"(?<text>[^\"]*)\"");

    private final PublishedSnippets snippets;
    private final Endpoints world;

    LoggedPacketIT() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        var matrix = content.matrix();
        this.snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(matrix));
        this.world = new Endpoints(matrix);
    }

    static List<Firewall> logging() throws IOException {
        return Firewall.all().stream().filter(Firewall::quick).toList();
    }

    private Trial trial(Firewall firewall, String scope) {
        var platform = snippets.platform(firewall.platform()).with(Map.of("log", "on"));
        return new Trial("logged", firewall, platform, snippets.scope(scope), world);
    }

    /** Its files, with a counter at each log of nftables: iptables has one at each rule. */
    private String printed(Trial trial, Path folder) throws IOException {
        for (var variant : trial.platform().files().keySet()) {
            var text = snippets.text(trial.platform(), trial.scope(), variant);
            var name = Path.of(trial.platform().path(trial.scope(), variant)).getFileName();
            Files.writeString(folder.resolve(name), text.replace(" log prefix ", " counter log prefix "));
        }
        return folder.resolve(trial.scope().id()).toString();
    }

    /** Packets that were logged, by what the log begins with. */
    private static Map<String, Long> logged(Lab lab, Firewall firewall) throws IOException {
        var listed = firewall.platform().equals("nftables")
                ? lab.inServer("nft", "list", "ruleset").run()
                : lab.inServer("sh", "-c", "PATH=$HOME/bin:$PATH; iptables-save -c; ip6tables-save -c")
                        .run();
        var logged = new TreeMap<String, Long>();
        COUNTED.matcher(listed)
                .results()
                .forEach(found -> logged.merge(
                        found.group(2) == null ? found.group(4) : found.group(2),
                        Long.valueOf(found.group(1) == null ? found.group(3) : found.group(1)),
                        Long::sum));
        return logged;
    }

    /** Programs that are slow with many rules. */
    static List<Arguments> slow() throws IOException {
        return Firewall.all().stream()
                .filter(firewall -> !firewall.quick())
                .flatMap(firewall -> Stream.of("webchat", "backup-service").map(scope -> arguments(firewall, scope)))
                .toList();
    }

    /** ufw has words of its own for each rule, as many as addresses, and firewalld counts nothing: its rules are read. */
    @ParameterizedTest
    @MethodSource("slow")
    void twice_is_once_and_what_is_logged_comes_through(Firewall firewall, String scope) throws IOException {
        var trial = trial(firewall, scope);
        var said = firewall.toString().endsWith("ufw") ? Set.of("[UFW ALLOW] ") : prefixes(trial);
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            var file = printed(trial, lab.folder());
            lab.step("add", file);
            var once = lab.state();
            assertThat(said).allSatisfy(prefix -> assertThat(once)
                    .containsPattern("log[- ]prefix \"" + Pattern.quote(prefix) + "\""));
            lab.step("add", file);
            assertThat(lab.state()).as("twice").isEqualTo(once);
            assertThat(trial.faults(lab, world.edges())).isEmpty();
            if (!firewall.toString().endsWith("firewalld")) {
                assertThat(said)
                        .allSatisfy(prefix -> assertThat(logged(lab, firewall).getOrDefault(prefix, 0L))
                                .isPositive());
            }
            lab.step("remove", file);
            assertThat(lab.state()).as("as before").isEqualTo(before);
            lab.step("remove", file);
            assertThat(lab.state()).as("nothing more to remove").isEqualTo(before);
        }
    }

    private Set<String> prefixes(Trial trial) {
        return snippets.snippet(trial.platform(), trial.scope()).entries().stream()
                .map(entry -> "tegsoft " + entry.service() + ": ")
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("logging")
    void every_service_is_logged_and_opens_the_same(Firewall firewall) throws IOException {
        var trial = trial(firewall, Scope.ALL);
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            var file = printed(trial, lab.folder());
            lab.step("add", file);
            assertThat(logged(lab, firewall).keySet()).isEqualTo(prefixes(trial));
            assertThat(logged(lab, firewall).values()).containsOnly(0L);
            assertThat(trial.faults(lab, world.edges())).isEmpty();
            assertThat(logged(lab, firewall))
                    .allSatisfy(
                            (prefix, packets) -> assertThat(packets).as(prefix).isPositive());
            lab.step("remove", file);
            assertThat(lab.state()).as("as before").isEqualTo(before);
            lab.step("remove", file);
            assertThat(lab.state()).as("nothing more to remove").isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("logging")
    void a_flood_makes_few_lines_and_comes_through(Firewall firewall) throws IOException {
        var trial = trial(firewall, "voice");
        var range = new Ports();
        range.add(new PortRange(10_000, 20_000));
        try (var lab = trial.lab("before")) {
            lab.step("add", printed(trial, lab.folder()));
            var start = System.nanoTime();
            assertThat(trial.faults(lab, range)).isEmpty();
            var seconds = 1 + (System.nanoTime() - start) / 1_000_000_000;
            var rules = snippets.snippet(trial.platform(), trial.scope()).entries().stream()
                    .filter(entry -> entry.service().equals("voice-media"))
                    .mapToLong(entry -> entry.peers().size() * 2L)
                    .sum();
            assertThat(logged(lab, firewall).get("tegsoft voice-media: "))
                    .isBetween(rules, rules * (20 + 10 * seconds))
                    .isLessThan(10_001);
        }
    }

    @ParameterizedTest
    @MethodSource("logging")
    void a_whole_policy_logs_the_same_services(Firewall firewall) throws IOException {
        var trial = trial(firewall, Scope.ALL);
        try (var lab = trial.lab("bare");
                var session = trial.session(lab)) {
            var before = lab.state();
            var file = printed(trial, lab.folder());
            lab.step("policy", file);
            session.goesOn();
            var expected = Trial.at(world.edges(), trial.expectedOfPolicy());
            assertThat(lab.measure(expected.keySet(), world.edges())).isEqualTo(expected);
            assertThat(logged(lab, firewall).keySet()).isEqualTo(prefixes(trial));
            assertThat(logged(lab, firewall).values())
                    .allSatisfy(packets -> assertThat(packets).isPositive());
            lab.step("unpolicy", file);
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
    }
}
