package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the observer behind the firewall has seen, as {@code nft -j list table} prints it (libnftables-json(5)). */
final class Observation {

    private final Map<String, Ports> open = new HashMap<>();
    private final Map<String, Long> came = new HashMap<>();

    Observation(String json) {
        for (var object : JsonMapper.shared().readTree(json).get("nftables")) {
            if (object.has("counter")) {
                var counter = object.get("counter");
                came.put(counter.get("name").asString(), counter.get("packets").asLong());
            } else if (object.has("set")) {
                read(object.get("set"));
            }
        }
    }

    private void read(JsonNode set) {
        for (var element : set.path("elem")) {
            var pair = element.has("elem") ? element.get("elem").get("val") : element;
            var port = pair.get("concat").get(1).asInt();
            var key = key(set.get("name").asString(), pair.get("concat").get(0).asString());
            open.computeIfAbsent(key, k -> new Ports()).add(new PortRange(port, port));
        }
    }

    private static String key(String set, String address) {
        return set + " " + address;
    }

    /** The ports that each wave found open of those that it tried, once it is certain that all its packets came as far as the firewall. */
    Map<ProbeBatch, Ports> of(Collection<ProbeBatch> waves, Ports tried) {
        var inbound =
                waves.stream().filter(w -> w.direction() == Direction.INBOUND).count();
        assertThat(came)
                .as("every packet came to the firewall")
                .isEqualTo(Map.of(
                        "came_in", tried.count() * inbound, "came_out", tried.count() * (waves.size() - inbound)));
        return seen(waves);
    }

    /** How many packets came as far as the firewall of their own machine, on their way out. */
    long left() {
        return came.getOrDefault("came_out", 0L);
    }

    /** The same behind another firewall, which may have stopped some of the packets. */
    Map<ProbeBatch, Ports> seen(Collection<ProbeBatch> waves) {
        var seen = new TreeMap<ProbeBatch, Ports>();
        waves.forEach(wave -> seen.put(wave, open.getOrDefault(key(wave.set(), wave.outside()), new Ports())));
        return seen;
    }
}
