package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Collection;
import java.util.List;

/** Ids of the matrix that options name. */
final class Named {

    private Named() {}

    /**
     * The id of a name.
     *
     * @param kind what the ids are of, for the message
     * @throws IllegalArgumentException if it is not among them
     */
    static Id among(String kind, Collection<Id> ids, String name) {
        return ids.stream()
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown %s `%s`; %s".formatted(kind, name, Suggestion.among(words(ids), name))));
    }

    static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
