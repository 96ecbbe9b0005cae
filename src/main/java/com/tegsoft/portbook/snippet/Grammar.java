package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a platform's snippet must contain, what else it may contain, and what that means: the platform's {@code
 * grammar.txt}. A line of that file is a kind and a regular expression for one or more whole lines of a snippet. Named
 * groups carry the meaning.
 *
 * <ul>
 *   <li>{@code skip} opens nothing: comments, frames
 *   <li>{@code addresses} gives a {@code name} its {@code nets}, or an {@code address} with {@code mask}, {@code wildcard}
 *       or {@code length}; without a name they belong to the previous one. The part of the name that is the id of the group
 *       is its {@code id}, with the prefix {@code own}, or {@code camel} in camel case
 *       ; {@code alias} is another name of the same addresses
 *   <li>{@code port} gives a {@code name} its {@code ports}, and a {@code transport} if the object has one
 *   <li>{@code inbound} and {@code outbound} open {@code ports} (numbers or names, {@code portlines} if each ends a line), or all from {@code first} to {@code
 *       last}, of a {@code transport}, or a {@code protocol} without ports, or a type of {@code icmp} in the family of the line, to {@code peers} (names, or one name with its {@code nets}; {@code lines} if each name
 *       ends a line), for a {@code service}; {@code server} has the server's addresses there, {@code servers} their names
 *       ({@code serverlines} if each ends a line)
 *       ; {@code source} is the source port of the connections, or the first and last of them
 *       ; {@code logged} is the service as the log of the entry names it
 *   <li>{@code answers-inbound} and {@code answers-outbound} have the same groups and let the answers back: a platform whose
 *       grammar has such forms keeps no state, and each permit must have its way back
 *   <li>{@code translated} translates the {@code outside} address of the server to the {@code inside} one: of all connections,
 *       or of those to the {@code ports} of a {@code transport} that it has like {@code inbound}; both are addresses or names, and its
 *       {@code name} is one of the inside address
 *   <li>{@code sends} has the same groups and lets the server send first from a UDP port that is inbound, as in a call; a
 *       file whose grammar has such a form must do so for each of these
 * </ul>
 *
 * <p>A form with a count in front of its kind has its place: such forms follow each other in the order of the grammar,
 * {@code once}, {@code maybe} (once or not), {@code some} (once or more) or {@code any} (as often as you like). A count
 * and {@code (} begin a block of them, which {@code )} ends. A form without a count may be anywhere. Text that no form
 * matches at its place is rejected, and so is a file that ends too soon.
 *
 * <p>Groups that any form may have: an {@code object} (in a {@code place}, which holds for the lines that follow if it
 * is alone) stays in the firewall until it is removed. The {@code family} of a line with a 6 in it is IPv6, any other
 * IPv4; that of a {@code skip} holds for what follows. {@link Facts} says which groups hold what is known of a file, and
 * {@link Declarations} which hold names that belong together. A group with the name of a kind of {@link Names} has its
 * length checked.
 */
public final class Grammar {

    private final List<Form> anywhere;
    private final FormSequence sequence;

    Grammar(List<Form> anywhere, FormSequence sequence) {
        this.anywhere = List.copyOf(anywhere);
        this.sequence = sequence;
    }

    /**
     * Reads a {@code grammar.txt}.
     *
     * @throws GrammarFault for the first line that is no form
     */
    public static Grammar parse(String text) {
        return GrammarReader.read(text);
    }

    /**
     * What a snippet opens and defines.
     *
     * @param facts that the file must state
     * @param names whose length is checked
     * @throws UnreadableArtefact if a line is where it may not be, a line is missing, or a name has no meaning
     */
    public ParsedSnippet read(String text, Facts facts, Names names) {
        var reading = new SnippetReading(facts.ids());
        var said = new HashSet<String>();
        new FormMatches(text, facts, sequence, anywhere).forEach(match -> {
            facts.check(match);
            names.measure(match);
            said.addAll(match.said().keySet());
            reading.take(match);
        });
        var parsed = reading.finish();
        if (!parsed.permits().isEmpty() || !parsed.objects().isEmpty()) {
            facts.requireGiven(said, this::has);
        }
        return parsed;
    }

    /** Whether any pattern has a group with this name. */
    public boolean has(String group) {
        return forms().anyMatch(form -> form.groups().contains(group));
    }

    /** Whether files must contain the way back of what they open. */
    public boolean hasAnswers() {
        return forms().anyMatch(form -> form.kind().isAnswers());
    }

    /** Whether files set up the translation of the server's address. */
    public boolean hasTranslations() {
        return forms().anyMatch(form -> form.kind() == Form.Kind.TRANSLATED);
    }

    /** Whether they do so port by port. */
    public boolean translatesPorts() {
        return forms().anyMatch(form -> form.kind() == Form.Kind.TRANSLATED
                && Stream.of("transport", "ports", "portlines").anyMatch(form.groups()::contains));
    }

    /** Whether files must let the server send first, from each UDP port that is inbound. */
    public boolean hasSends() {
        return forms().anyMatch(form -> form.kind() == Form.Kind.SENDS);
    }

    private Stream<Form> forms() {
        return Stream.concat(anywhere.stream(), sequence.forms().stream());
    }
}
