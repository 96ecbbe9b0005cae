package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.Arrows;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.matrix.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who opens a connection and who accepts it, as a row says.
 *
 * @param both whether either may open it
 */
public record Endpoints(Optional<SourceSpan> from, Optional<SourceSpan> to, boolean both) {

    private static final Pattern AROUND_ARROW = Pattern.compile("[\\s`]*+(?:" + Arrows.ANY.pattern() + ")[\\s`]*+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A longer cell has more in it than two parties. */
    private static final int LONGEST_FLOW = 1000;

    /** Names and addresses of the internet: a row that leads to one leads out. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?iu)\\binternet\\b|\\bcloud\\b|\\bexternal\\b|\\bpublic\\b"
                    + "|\\b(?:[a-z0-9*](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|net|org|edu|gov|int|info|biz|io|ai|app|dev|cloud|tech|online|live|tv|example|invalid"
                    + "|at|au|be|br|ca|ch|cn|co|cz|de|dk|es|eu|fi|fr|gr|ie|in|it|jp|kr|me|ms|nl|no|pl|pt|ru|se|tr|uk|us|za)\\b");

    private static final Pattern ANYBODY = Pattern.compile(
            "(?iu)^\\W*(?:any(?:where|one)?|all|everyone|0\\.0\\.0\\.0/0)\\W*$|^\\*$"
                    + "|\\binternet\\b|\\bclients?\\b|\\bbrowsers?\\b|\\busers?\\b|\\badmin\\p{L}*|\\bagents?\\b|\\bworkstations?\\b|\\bendpoints?\\b");

    /** Longer words above a table are sentences. */
    private static final int LONGEST_HEADING = 140;

    private static final String PARTY = "(?:the\\s+)?((?:[\\p{L}\\p{N}/()&'.-]+\\s+){0,4}[\\p{L}\\p{N}/()&'-]+)";

    /** {@code for nodes to database communications}, {@code from clients to the server}. */
    private static final Pattern FLOW = Pattern.compile("(?iu)\\b(?:for|from)\\s+" + PARTY + "\\s+to\\s+" + PARTY
            + "\\s+(?:communications?|traffic)\\W*$|\\bfrom\\s+" + PARTY + "\\s+to\\s+" + PARTY + "\\W*$");

    private static final Pattern CONNECTION =
            Pattern.compile("(?iu)\\W*(?:from\\s+)?" + PARTY + "\\s+to\\s+" + PARTY + "\\W*");

    /** {@code between the nodes}. */
    private static final Pattern PEERS = Pattern.compile("(?iu)\\bbetween\\s+(?!.*\\s(?:and|&)\\s)" + PARTY + "\\W*$");

    /** What is no party, or only says where one is. */
    private static final Pattern NO_PARTY = Pattern.compile(
            "(?iu)\\b(?:access\\w*|connect\\w*|communicat\\w*|traffic|ports?|internal|external|inside|outside|versions?|each other)\\b");

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s*$");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[^:]{1,40}:\\s+|[\\d.]+\\s+|#+\\s*)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}*(].*[\\p{L}\\p{N})*]|[\\p{L}\\p{N}]");

    static final Endpoints NONE = new Endpoints(Optional.empty(), Optional.empty(), false);

    /** Of the first cell that has an arrow in it. */
    static Optional<Endpoints> arrow(SourceSpan cell) {
        if (cell.text().length() > LONGEST_FLOW) {
            return Optional.empty();
        }
        var arrows = Arrows.in(cell).toList();
        var sides = arrows.isEmpty() ? List.<SourceSpan>of() : cell.split(AROUND_ARROW);
        return sides.size() == 2 && sides.stream().allMatch(Endpoints::isParty)
                ? Optional.of(of(sides.get(0), arrows.get(0), sides.get(1)))
                : Optional.empty();
    }

    /** Of a cell in a column of connections that names both with a word, such as {@code Portal to database}. */
    static Optional<Endpoints> ofConnection(SourceSpan cell) {
        var form = CONNECTION.matcher(cell.text());
        return form.matches()
                ? ends(cell.part(form.start(1), form.end(1)), cell.part(form.start(2), form.end(2)))
                : Optional.empty();
    }

    /** What an arrow between two parties says. */
    static Endpoints of(SourceSpan left, SourceSpan arrow, SourceSpan right) {
        return Arrows.isBackwards(arrow)
                ? new Endpoints(Optional.of(right), Optional.of(left), false)
                : new Endpoints(Optional.of(left), Optional.of(right), Arrows.isTwoWay(arrow));
    }

    /** Whether words may be a party: a name or an address, and no port. */
    static boolean isParty(SourceSpan words) {
        return PortMention.in(words).isEmpty()
                && (words.has(LETTER) || PortText.of(words).ports().isEmpty());
    }

    private static Optional<Endpoints> ofLine(SourceSpan words) {
        return FlowLine.in(words).stream().map(FlowLine::ends).findFirst();
    }

    /** Of the nearest heading or caption above a table that names both: with an arrow, or in words. */
    static Endpoints above(TableContext context) {
        var headings = context.words().stream()
                .filter(words -> words.text().length() < LONGEST_HEADING)
                .toList();
        return headings.stream()
                .flatMap(words -> arrow(words).or(() -> ofLine(words)).stream())
                .flatMap(ends -> ends.trimmed().stream())
                .findFirst()
                .or(() -> headings.stream()
                        .filter(words -> !words.has(SENTENCE))
                        .flatMap(words -> inWords(words).stream())
                        .findFirst())
                .orElse(NONE);
    }

    /** Without numbers of chapters and signs around them; empty if one of them has no name. */
    private Optional<Endpoints> trimmed() {
        var first = from.map(side -> side.find(NUMBERING)
                        .findFirst()
                        .map(number ->
                                side.part(number.text().length(), side.text().length()))
                        .orElse(side))
                .flatMap(side -> side.find(WORDS).findFirst());
        var last = to.flatMap(side -> side.find(WORDS).findFirst());
        return first.isPresent() && last.isPresent() ? Optional.of(new Endpoints(first, last, both)) : Optional.empty();
    }

    private static Optional<Endpoints> inWords(SourceSpan words) {
        var flow = FLOW.matcher(words.text());
        if (flow.find()) {
            var first = flow.group(1) == null ? 3 : 1;
            return ends(
                    words.part(flow.start(first), flow.end(first)),
                    words.part(flow.start(first + 1), flow.end(first + 1)));
        }
        var peers = PEERS.matcher(words.text());
        return peers.find()
                ? ends(words.part(peers.start(1), peers.end(1)), words.part(peers.start(1), peers.end(1)))
                : Optional.empty();
    }

    private static Optional<Endpoints> ends(SourceSpan from, SourceSpan to) {
        return from.has(NO_PARTY) || to.has(NO_PARTY)
                ? Optional.empty()
                : Optional.of(new Endpoints(Optional.of(from), Optional.of(to), false));
    }

    /** Whether it says who opens connections and to whom, so that nothing is left to assume. */
    public boolean areNamed() {
        return from.filter(end -> !end.isEmpty()).isPresent()
                && to.isPresent()
                && openDestination().isEmpty();
    }

    /**
     * One way of two: inbound is towards the machine that is ours, which is the first one unless only that one is outside.
     */
    Endpoints oriented(Direction direction) {
        if (!both) {
            return this;
        }
        var firstIsOurs = !(from.filter(end -> isOutside(end)).isPresent()
                && to.filter(end -> isOutside(end)).isEmpty());
        return firstIsOurs == (direction == Direction.OUTBOUND)
                ? new Endpoints(from, to, false)
                : new Endpoints(to, from, false);
    }

    private static boolean isOutside(SourceSpan end) {
        return end.has(OUTSIDE) || HostMention.addresses(end).anyMatch(RemoteHost::isPublic);
    }

    /** Whether it leads to a machine of the internet. */
    boolean leadOutside() {
        return to.filter(end -> isOutside(end)).isPresent();
    }

    /** The directions, if who they are says so. */
    Set<Direction> directions(Optional<SourceSpan> product) {
        if (both) {
            return Set.of(Direction.INBOUND, Direction.OUTBOUND);
        }
        if (to.filter(end -> isOutside(end)).isPresent()
                && from.filter(end -> isOutside(end)).isEmpty()) {
            return Set.of(Direction.OUTBOUND);
        }
        var comesIn = from.filter(end -> end.has(ANYBODY)).isPresent();
        var ours = product.map(SourceSpan::key).filter(key -> key.length() > 2);
        var fromOurs = ours.filter(
                        key -> from.filter(end -> end.key().contains(key)).isPresent())
                .isPresent();
        var toOurs = ours.filter(
                        key -> to.filter(end -> end.key().contains(key)).isPresent())
                .isPresent();
        if (fromOurs != toOurs) {
            return Set.of(fromOurs ? Direction.OUTBOUND : Direction.INBOUND);
        }
        return comesIn ? Set.of(Direction.INBOUND) : Set.of();
    }

    /** The destination, if it names no machine. */
    public Optional<SourceSpan> openDestination() {
        return to.filter(end -> !end.isEmpty() && RemoteEnds.of(end, end).isEmpty());
    }

    /** Whether both are the same part of the product. */
    public boolean arePeers() {
        return from.isPresent()
                && from.map(SourceSpan::key).equals(to.map(SourceSpan::key))
                && !from.get().key().isEmpty();
    }
}
