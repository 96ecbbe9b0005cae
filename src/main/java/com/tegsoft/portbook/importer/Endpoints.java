package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who opens a connection and who accepts it, as a row says.
 *
 * @param both whether either may open it
 */
public record Endpoints(Optional<SourceSpan> from, Optional<SourceSpan> to, boolean both) {

    private static final Pattern ARROW =
            Pattern.compile("\\s*(?:<-+>|\u2194|\u21c4|\u21d4|-+>|\u2192|\u21d2|=+>|\u27a1|\u2794)\\s*");
    private static final Pattern TWO_WAY = Pattern.compile("<-+>|\u2194|\u21c4|\u21d4");

    /** Names and addresses of the internet: a row that leads to one leads out. */
    private static final Pattern OUTSIDE = Pattern.compile("(?iu)\\binternet\\b|\\bcloud\\b|\\bexternal\\b|\\bpublic\\b"
            + "|\\b(?:[a-z0-9*](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|net|org|io|cloud|example|de|eu|uk|tr|info|ms)\\b");

    private static final Pattern ANYBODY = Pattern.compile(
            "(?iu)^\\W*(?:any(?:where|one)?|all|everyone|0\\.0\\.0\\.0/0)\\W*$|^\\*$"
                    + "|\\binternet\\b|\\bclients?\\b|\\bbrowsers?\\b|\\busers?\\b|\\badmin\\p{L}*|\\bagents?\\b|\\bworkstations?\\b|\\bendpoints?\\b");

    static final Endpoints NONE = new Endpoints(Optional.empty(), Optional.empty(), false);

    /** Of the first cell that has an arrow in it. */
    static Optional<Endpoints> arrow(SourceSpan cell) {
        var sides = cell.split(ARROW);
        return sides.size() == 2 && cell.has(ARROW)
                ? Optional.of(new Endpoints(Optional.of(sides.get(0)), Optional.of(sides.get(1)), cell.has(TWO_WAY)))
                : Optional.empty();
    }

    /** The directions, if who they are says so. */
    Set<Direction> directions(Optional<SourceSpan> product) {
        if (both) {
            return Set.of(Direction.INBOUND, Direction.OUTBOUND);
        }
        if (to.filter(end -> end.has(OUTSIDE)).isPresent()
                && from.filter(end -> end.has(OUTSIDE)).isEmpty()) {
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
                && !from.equals(to)
                && from.map(SourceSpan::key).equals(to.map(SourceSpan::key))
                && !from.get().key().isEmpty();
    }
}
