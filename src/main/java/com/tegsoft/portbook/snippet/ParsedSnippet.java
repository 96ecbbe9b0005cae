package com.tegsoft.portbook.snippet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a snippet says, as a grammar reads it; repetitions are kept.
 *
 * @param objects what stays in the firewall, or is removed
 * @param permits what is opened
 * @param paths the same with the server's address that each is for, if every entry names one
 * @param sent what goes the other way by an entry of its own: the answers to permits, or what the server may send first
 * @param answers the same with the server's address, for the permits that have one
 * @param translations such as {@code 203.0.113.9/32 to 10.1.2.3/32}, or {@code ... for 443/tcp}
 * @param groups ids of groups and their addresses, also of the server, sorted
 */
public record ParsedSnippet(
        List<String> objects,
        List<Permit> permits,
        Optional<List<PermitPath>> paths,
        List<Permit> sent,
        List<PermitPath> answers,
        List<String> translations,
        Map<String, Set<Net>> groups) {

    public ParsedSnippet {
        objects = List.copyOf(objects);
        permits = List.copyOf(permits);
        paths = paths.map(List::copyOf);
        sent = List.copyOf(sent);
        answers = List.copyOf(answers);
        translations = List.copyOf(translations);
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }
}
