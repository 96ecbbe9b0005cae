package com.tegsoft.portbook.acceptance;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.json.JsonMapper;

/** The official Java client of Kubernetes as a judge: its model refuses every key that the API does not have. */
public final class KubernetesParser {

    private static final Gson GSON = new Gson();
    private static final JsonMapper JSON = new JsonMapper();

    private KubernetesParser() {}

    /** Prints a line of JSON for every file below a folder, as {@link ParserResult} reads it. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var verdict = new LinkedHashMap<String, Object>();
                verdict.put("file", folder.relativize(file).toString());
                try {
                    verdict.put("opens", opens(Files.readString(file)));
                } catch (IllegalArgumentException | YamlEngineException | JsonParseException e) {
                    verdict.put("refused", String.valueOf(e.getMessage()));
                }
                System.out.println(JSON.writeValueAsString(verdict));
            }
        }
    }

    private static List<String> opens(String text) throws IOException {
        var tree = GSON.toJsonTree(new Load(LoadSettings.builder().build()).loadFromString(text));
        V1NetworkPolicy.validateJsonElement(tree);
        var policy = V1NetworkPolicy.fromJson(GSON.toJson(tree));
        var spec = Optional.ofNullable(policy.getSpec()).orElseThrow(() -> new IllegalArgumentException("no spec"));
        if (!"networking.k8s.io/v1".equals(policy.getApiVersion()) || !"NetworkPolicy".equals(policy.getKind())) {
            throw new IllegalArgumentException("not a NetworkPolicy");
        }
        if (spec.getPodSelector() == null) {
            throw new IllegalArgumentException("no podSelector");
        }
        var opens = new ArrayList<String>();
        list(spec.getIngress()).forEach(rule -> list(rule.getFrom()).forEach(peer -> list(rule.getPorts())
                .map(port -> ports(port) + " " + cidr(peer) + " > any")
                .forEach(opens::add)));
        list(spec.getEgress()).forEach(rule -> list(rule.getTo()).forEach(peer -> list(rule.getPorts())
                .map(port -> ports(port) + " any > " + cidr(peer))
                .forEach(opens::add)));
        return opens;
    }

    /** A rule without peers or ports is open to all; none of ours may be. */
    private static <T> Stream<T> list(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream();
    }

    private static String cidr(V1NetworkPolicyPeer peer) {
        return Optional.ofNullable(peer.getIpBlock())
                .orElseThrow(() -> new IllegalArgumentException("a peer without ipBlock: " + peer))
                .getCidr();
    }

    /** The model knows no limits of ports, so they are looked at here. */
    private static String ports(V1NetworkPolicyPort port) {
        var first = Optional.ofNullable(port.getPort())
                .orElseThrow(() -> new IllegalArgumentException("no port: " + port))
                .getIntValue();
        var last = Optional.ofNullable(port.getEndPort()).orElse(first);
        if (first < 1 || last < first || last > 65_535 || !List.of("TCP", "UDP").contains(port.getProtocol())) {
            throw new IllegalArgumentException("no ports: " + port);
        }
        return "%s %s-%s".formatted(port.getProtocol().toLowerCase(Locale.ROOT), first, last);
    }
}
