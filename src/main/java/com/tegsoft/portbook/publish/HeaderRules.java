package com.tegsoft.portbook.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published {@code _headers} file, in the format of static hosts: a path, {@code *} at its end for everything
 * below, and indented under it the headers.
 */
public record HeaderRules(List<Rule> rules) {

    record Rule(String path, Map<String, String> headers) {
        boolean applies(String other) {
            return path.endsWith("*") ? other.startsWith(path.substring(0, path.length() - 1)) : other.equals(path);
        }
    }

    public static HeaderRules parse(String file) {
        var rules = new ArrayList<Rule>();
        for (var line : file.lines().filter(text -> !text.isBlank()).toList()) {
            var parts = line.strip().split(":\\s*", 2);
            if (!line.startsWith(" ")) {
                rules.add(new Rule(line.strip(), new LinkedHashMap<>()));
            } else if (parts.length == 2 && !rules.isEmpty()) {
                rules.get(rules.size() - 1).headers.put(parts[0], parts[1]);
            }
        }
        return new HeaderRules(rules);
    }

    /** The headers for a path that begins with a slash. */
    public Map<String, String> of(String path) {
        var headers = new LinkedHashMap<String, String>();
        rules.stream().filter(rule -> rule.applies(path)).forEach(rule -> headers.putAll(rule.headers));
        return headers;
    }
}
