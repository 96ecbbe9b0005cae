package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.matrix.Id;
import java.util.Map;
import java.util.Set;

/**
 * The meaning of the words in a table of flows, in one language.
 *
 * @param headings of the table of flows, by the words in the heading
 * @param comma the separator between two names
 * @param server the name of the server
 * @param components the names of a service's components, by its id; without one, it has the server instead
 * @param services ids by name
 * @param peers ids of roles and hosts by name
 * @param alongside what may accompany names: their addresses, and the permitted sources
 */
public record TableWords(
        Map<String, Heading> headings,
        String comma,
        String server,
        Map<Id, String> components,
        Map<String, Id> services,
        Map<String, Id> peers,
        Set<String> alongside) {

    /** The columns that describe what a firewall must allow. */
    public enum Heading {
        PORT,
        SERVICE,
        FROM,
        TO
    }
}
