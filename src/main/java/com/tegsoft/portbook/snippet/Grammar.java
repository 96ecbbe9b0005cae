package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * What a platform's snippet may contain, and what it means: the platform's {@code grammar.txt}. A line of that file is a
 * kind and a regular expression for one or more whole lines of a snippet, tried from top to bottom; text that no
 * pattern matches is rejected. Named groups carry the meaning.
 *
 * <ul>
 *   <li>{@code skip} has no meaning: comments, frames
 *   <li>{@code addresses} gives a {@code name} its {@code nets}, or an {@code address} with {@code mask}, {@code wildcard}
 *       or {@code length}; without a name they belong to the previous one. The part of the name that is the id of the group
 *       is its {@code id}, with the prefix {@code own}, or {@code camel} in camel case
 *   <li>{@code port} gives a {@code name} its {@code ports}, and a {@code transport} if the object has one
 *   <li>{@code inbound} and {@code outbound} open {@code ports} (numbers or names), or all from {@code first} to {@code
 *       last}, of a {@code transport} to {@code peers} (names, or one name with its {@code nets}; {@code lines} if each name
 *       ends a line), for a {@code service}
 * </ul>
 *
 * <p>Any pattern may have an {@code object} (in a {@code place}): something that stays in the firewall until it is
 * removed. A group with the name of a kind of {@link Names} has its length checked.
 */
public final class Grammar {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z0-9]+)>");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,\"']+");

    /** The meaning of a pattern. */
    enum Kind {
        SKIP,
        ADDRESSES,
        PORT,
        INBOUND,
        OUTBOUND;

        Direction direction() {
            return Direction.valueOf(name());
        }
    }

    /** @param groups names of the pattern's groups, which Java 17 cannot be asked for */
    private record Form(Kind kind, Pattern pattern, Set<String> groups) {

        Form {
            groups = Set.copyOf(groups);
        }

        static Form of(Kind kind, String regex) {
            return new Form(
                    kind,
                    Pattern.compile("(?:" + regex + ")(?:\\n|\\z)"),
                    GROUP.matcher(regex).results().map(found -> found.group(1)).collect(Collectors.toSet()));
        }
    }

    private final List<Form> forms;

    private Grammar(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * Reads a {@code grammar.txt}; lines that start with {@code //} are comments.
     *
     * @throws GrammarFault for the first line that is no form
     */
    public static Grammar parse(String text) {
        var forms = new ArrayList<Form>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("//")) {
                forms.add(form(line, i + 1));
            }
        }
        return new Grammar(forms);
    }

    private static Form form(String line, int number) {
        var word = line.split(" ", 2)[0];
        var kinds = Arrays.stream(Kind.values()).map(EnumNames::of).toList();
        if (!kinds.contains(word)) {
            throw new GrammarFault(number, "`%s` is no kind of form".formatted(word), Suggestion.among(kinds, word));
        }
        try {
            return Form.of(
                    EnumNames.parse(Kind.class, word), line.substring(Math.min(line.length(), word.length() + 1)));
        } catch (PatternSyntaxException e) {
            throw new GrammarFault(
                    number,
                    "the form is no regular expression: " + e.getDescription(),
                    "write the expression as java.util.regex.Pattern describes");
        }
    }

    /**
     * The entries that a snippet opens.
     *
     * @param ids that names are built from
     * @param names whose length is checked
     * @throws UnreadableArtefact if a line matches no pattern, or an undefined name is used
     */
    public ParsedSnippet read(String text, PrintedIds ids, Names names) {
        var reading = new ParsedSnippet(ids);
        var candidates = forms.stream()
                .map(form -> new Match(form.pattern().matcher(text), form))
                .toList();
        var at = 0;
        while (at < text.length()) {
            var from = at;
            var match = candidates.stream()
                    .filter(candidate -> candidate.standsAt(from))
                    .findFirst()
                    .orElseThrow(() -> unreadable(text, from));
            names.measure(match);
            match.applyTo(reading);
            at = match.end();
        }
        return reading;
    }

    /** Whether any pattern has a group with this name. */
    public boolean has(String group) {
        return forms.stream().anyMatch(form -> form.groups().contains(group));
    }

    private static UnreadableArtefact unreadable(String text, int from) {
        var number = text.substring(0, from).lines().count() + 1;
        var line = text.substring(from).lines().findFirst().orElse("");
        return new UnreadableArtefact("line %s matches no pattern in grammar.txt: `%s`".formatted(number, line));
    }

    /** The words between spaces, commas and quotes. */
    static List<String> words(String list) {
        return SEPARATOR.splitAsStream(list).filter(word -> !word.isEmpty()).toList();
    }

    /** The values of the named groups of a match. */
    record Match(Matcher found, Form form) {

        private boolean standsAt(int from) {
            return found.region(from, found.regionEnd()).lookingAt();
        }

        private int end() {
            return found.end();
        }

        private void applyTo(ParsedSnippet reading) {
            object().ifPresent(reading::object);
            switch (form.kind()) {
                case SKIP -> {
                    /* means nothing */
                }
                case ADDRESSES -> reading.addresses(this);
                case PORT -> reading.port(text("name"), find("transport"), text("ports"));
                case INBOUND, OUTBOUND -> reading.allow(form.kind().direction(), this);
            }
        }

        Optional<String> find(String group) {
            return form.groups().contains(group) ? Optional.ofNullable(found.group(group)) : Optional.empty();
        }

        /** The id that a name is built from, if the pattern captures it. */
        Optional<String> group(PrintedIds ids) {
            return find("own")
                    .map(ids::object)
                    .or(() -> find("id").map(ids::group))
                    .or(() -> find("camel").map(ids::camel));
        }

        /** The object that stays in the firewall, with its place if it has one. */
        Optional<String> object() {
            return find("object")
                    .map(name -> find("place").map(place -> place + " " + name).orElse(name));
        }

        String text(String group) {
            return find(group)
                    .orElseThrow(() -> new UnreadableArtefact("a pattern has no group `%s`".formatted(group)));
        }

        List<String> words(String group) {
            return Grammar.words(text(group));
        }

        /** The server's own addresses, if they are in the entry. */
        List<Net> server() {
            return parsed(find("server"));
        }

        private static List<Net> parsed(Optional<String> list) {
            return list.stream()
                    .flatMap(nets -> Grammar.words(nets).stream())
                    .map(Net::parse)
                    .toList();
        }

        /** Names of groups: words, or the last word of each line; a platform may list those of IPv6 separately. */
        List<String> peers() {
            if (find("lines").isPresent()) {
                return text("lines")
                        .lines()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .toList();
            }
            var peers = new ArrayList<>(words("peers"));
            find("peers6").ifPresent(more -> peers.addAll(Grammar.words(more)));
            return peers;
        }

        /** One word per port, or the first and last port of a range. */
        List<List<String>> ports() {
            return find("first").isPresent()
                    ? List.of(List.of(text("first"), text("last")))
                    : words("ports").stream().map(List::of).toList();
        }

        boolean hasNets() {
            return find("nets").isPresent() || find("address").isPresent();
        }

        /** All addresses, in any notation. */
        List<Net> nets() {
            try {
                if (find("address").isEmpty()) {
                    return parsed(find("nets"));
                }
                var mask = find("mask").or(() -> find("wildcard").map(Net::inverted));
                var length = find("length").or(() -> mask.map(Net::bits).map(String::valueOf));
                return List.of(Net.parse(
                        text("address") + length.map(bits -> "/" + bits).orElse("")));
            } catch (IllegalArgumentException e) {
                throw new UnreadableArtefact(String.valueOf(e.getMessage()));
            }
        }
    }
}
