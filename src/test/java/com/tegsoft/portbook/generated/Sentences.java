package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Texts of a generated product in one language: the same key has the same facts in every language, and other words. */
final class Sentences {

    private static final List<String> DECORATIONS = List.of(
            "", "", "", "", " & Co.", "’s", " – A/B", ": C", " #", " “Q”", " 'T", " + @", " (C++)", " $HOME", " \\",
            " %");

    private final Snapshot now;
    private final WordList words;
    private final List<String> references;
    private final Map<String, String> names = new HashMap<>();

    Sentences(Snapshot now, WordList words) {
        this.now = now;
        this.words = words;
        this.references = references(now);
        nameAll();
    }

    private static List<String> references(Snapshot now) {
        var references = new ArrayList<String>();
        now.rows().forEach(row -> references.add("{ports:" + row.id() + "}"));
        now.rows().forEach(row -> references.add("{service:" + row.id() + "}"));
        now.purposes().forEach(id -> references.add("{purpose:" + id + "}"));
        now.roles().forEach(id -> references.add("{role:" + id + "}"));
        now.usedHosts().forEach(host -> references.add((host.isOwn() ? "{system:" : "{host:") + host.id() + "}"));
        now.usedHosts().stream()
                .filter(host -> !host.addresses().isEmpty())
                .forEach(host -> references.add("{addresses:" + host.id() + "}"));
        now.settings().keySet().forEach(id -> references.add("{setting:" + id + "}"));
        now.settings().keySet().forEach(id -> references.add("{default:" + id + "}"));
        now.retired().forEach((id, was) -> references.add("{" + was.split(" ", 2)[0] + ":" + id + "}"));
        return references;
    }

    /** No two have the same name; which one a thing has depends on the others as little as possible. */
    private void nameAll() {
        var taken = new HashSet<String>();
        for (var id : new TreeSet<>(now.kinds().keySet())) {
            var hash = hash(id + now.wording());
            while (!taken.add(name(hash))) {
                hash++;
            }
            names.put(id, name(hash));
        }
    }

    private String name(long hash) {
        var first = capital(words.word(hash));
        var second = words.word(hash + 1 + Math.floorMod(hash / 31, words.size() - 1));
        return first + " " + second + DECORATIONS.get(Math.floorMod((int) (hash >> 16), DECORATIONS.size()));
    }

    /** What something with an id is called, in letters only where it stands in a table of no kind. */
    String nameOf(String id) {
        return names.getOrDefault(id, name(hash(id)));
    }

    /** A few words without a full stop. */
    String phrase(String key) {
        return plain(key, 2 + Math.floorMod((int) hash(key), 4));
    }

    /** One sentence or two, which in some keys ask for a fact. */
    String prose(String key) {
        var hash = hash(key);
        var begin = capital(plain(key, 3 + Math.floorMod((int) hash, 9)));
        if (Math.floorMod(hash, 3) != 0 || references.isEmpty()) {
            return begin + ".";
        }
        var reference = references.get(Math.floorMod((int) (hash / 3), references.size()));
        return begin + " " + reference + ". " + capital(plain(key + "2", 4)) + ".";
    }

    private String plain(String key, int count) {
        var hash = hash(key + now.wording());
        var stride = 1 + Math.floorMod(hash / 977, words.size() - 1);
        var out = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            out.add(words.word(hash + (long) i * stride));
        }
        return String.join(" ", out);
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Any key leads to a number that looks like chance and is the same on every machine. */
    private static long hash(String key) {
        var hash = 1_125_899_906_842_597L;
        for (var i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return (hash ^ (hash >>> 29)) & Long.MAX_VALUE;
    }
}
