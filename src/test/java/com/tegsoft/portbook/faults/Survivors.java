package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The committed list of faults that are published, each below the reason why it is harmless; those below {@code open} are
 * not, and wait for a check.
 *
 * @param reasons by the names of the faults
 * @param lines what the list says of them
 */
record Survivors(Map<String, String> reasons, Map<String, String> lines) {

    private static final Path FILE = Path.of("src/test/resources/faults/survivors.txt");
    private static final String REASON = "== ";
    private static final String OPEN = "open: found by nothing yet";
    private static final String HEAD = """
            # Single faults with which a site is published, below the reason why each is harmless.
            # FaultsIT fails when a fault survives that is not listed, or when a listed one is caught; with -Dgolden=update it
            # deletes those and adds new ones as open. Move each to its reason, or add what finds it.
            """;

    static Survivors load() throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        var lines = new LinkedHashMap<String, String>();
        var reason = OPEN;
        for (var line : Files.readAllLines(FILE)) {
            if (line.startsWith(REASON)) {
                reason = line.substring(REASON.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var name = line.split(" ", 2)[0];
                reasons.put(name, reason);
                lines.put(name, line.substring(name.length() + 1));
            }
        }
        return new Survivors(reasons, lines);
    }

    /**
     * Compares the list with a run, or rewrites it when asked with {@code -Dgolden=update}.
     *
     * @param tried names of all faults that were tried
     * @param published what to list about those that survived, by their names
     */
    void compare(Set<String> tried, Map<String, String> published) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            update(tried, published);
            return;
        }
        var unlisted = new TreeMap<>(published);
        unlisted.keySet().removeAll(reasons.keySet());
        assertThat(unlisted.values())
                .as("published with these faults: add what finds them, or list them with a reason (-Dgolden=update)")
                .isEmpty();
        var caught = new TreeSet<>(reasons.keySet());
        caught.retainAll(tried);
        caught.removeAll(published.keySet());
        assertThat(caught)
                .as("listed in %s and caught: delete their lines (-Dgolden=update)", FILE)
                .isEmpty();
    }

    private void update(Set<String> tried, Map<String, String> published) throws IOException {
        var bySection = new LinkedHashMap<String, List<String>>();
        reasons.values().forEach(reason -> bySection.put(reason, new ArrayList<>()));
        bySection.putIfAbsent(OPEN, new ArrayList<>());
        var all = new TreeMap<>(lines);
        all.keySet().removeAll(tried);
        all.putAll(published);
        all.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(line -> bySection
                .computeIfAbsent(reasons.getOrDefault(line.getKey(), OPEN), key -> new ArrayList<>())
                .add(line.getKey() + " " + line.getValue()));
        Files.writeString(
                FILE,
                bySection.entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty())
                        .map(section ->
                                "\n" + REASON + section.getKey() + "\n" + String.join("\n", section.getValue()) + "\n")
                        .collect(Collectors.joining("", HEAD, "")));
    }
}
