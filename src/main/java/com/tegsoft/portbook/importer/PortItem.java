package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.importer.port.Transports;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An item of a list, or a line of its own, that names ports.
 *
 * @param ends who connects to whom, as an arrow in it or the words above it say
 * @param ports with their transports
 * @param unstated numbers of it that have none
 * @param portless protocols without ports
 */
public record PortItem(
        SourceSpan words,
        Set<Direction> directions,
        Endpoints ends,
        List<PortMention> ports,
        List<PortMention> unstated,
        List<PortlessMention> portless) {

    /** Longer ones are sentences, which may also say what not to open. */
    private static final int LONGEST_LINE = 80;

    /** Of one that begins like a row of a table, with its ports, their transport and a name, or has nothing but ports. */
    private static final int LONGEST_ROW = 200;

    private static final Pattern TRANSPORT_SECOND =
            Pattern.compile("(?iu)^\\d[\\d\\s,:\u2013-]*[\\s/](?:tcp|udp|sctp)\\s(?-i:\\p{Lu})");

    /** A number alone behind a name is rather an amount or a version if it is smaller. */
    private static final int SMALLEST_BEHIND_NAME = 20;

    private static final String NUMBERS = "(?:(?:tcp|udp|ports?)\\b[\\s:/*-]*)*\\d[\\d\\W]*"
            + "(?:(?:and|or|to|through|thru|und|oder|bis|ve|tcp|udp|ports?|range(?: of)?)\\b[\\d\\W]*)*";

    /** A line that begins with its ports. */
    private static final Pattern NUMBERS_FIRST = Pattern.compile("(?iu)^\\W*" + NUMBERS);

    static final Pattern NUMBERS_ONLY = Pattern.compile(NUMBERS_FIRST.pattern() + "$");

    /** Such a line of which nothing else is said than, behind a sign, what they are for. */
    private static final Pattern NUMBERS_ALONE = Pattern.compile(
            NUMBERS_FIRST.pattern()
                    + "(?:$|(?<=[:(=\u2013\u2014]\\s?|\\s-\\s)[\\[<\"'\u201c_]{0,3}\\p{L}|(?:for|is|used|f\u00fcr|i\u00e7in)\\b)");

    /** The ports behind a name, up to the end of the item or to what is said of them. */
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?iu)(?<=[:=\\u2013\\u2014]\\W{0,3}|\\s-\\s{1,3}|\\(defaults?:?\\s{1,3})" + NUMBERS
                    + "(?:$|(?<=[(),;.]\\s{0,2})|(?=(?:by\\s)?default\\b))");

    /** A number of its own; that of a name like {@code Db2} is none. */
    private static final Pattern DIGIT = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}");

    /** A line that says that its ports stay closed. */
    private static final Pattern DENIED = Pattern.compile(
            "(?iu)^\\W*(?:(?:always|please)\\s+)?(?:block|deny|drop|reject|close|disallow|forbid|(?:do\\s+not|don't|never)\\s+(?:open|allow|expose))\\s+(?:(?:all|any|the|inbound|outbound|incoming|outgoing|traffic|access|connections?|on|to|from|for)\\s+)*(?:ports?|tcp|udp|sctp|\\d)"
                    + "|[:(\u2013\u2014-]\\s*(?:is\\s+|are\\s+|stays?\\s+)?(?:block(?:ed)?|den(?:y|ied)|drop(?:ped)?|reject(?:ed)?|closed|forbidden)\\W*$");

    public PortItem {
        directions = Set.copyOf(directions);
        ports = List.copyOf(ports);
        unstated = List.copyOf(unstated);
        portless = List.copyOf(portless);
    }

    /** Whether the draft has anything of it. */
    boolean isDrafted() {
        return !ports.isEmpty()
                || portless.stream().anyMatch(mention -> !mention.ports().isEmpty());
    }

    /** The items of a block: the lines with arrows in it, or else the block itself, if it is one. */
    static List<PortItem> in(PageBlock block, TableContext above, boolean isOfPorts, Optional<SourceSpan> product) {
        if (above.denies() || block instanceof PageBlock.Table) {
            return List.of();
        }
        if (block.words().has(DENIED)) {
            return List.of();
        }
        var isItem = block instanceof PageBlock.Item;
        var outer = block instanceof PageBlock.Item item ? item.above() : List.<SourceSpan>of();
        var context = ItemContext.of(outer, above, isOfPorts);
        var flows = FlowLine.in(block.words()).stream()
                .flatMap(flow -> of(flow.words(), flow.ports(), context.of(flow.ends()), true, product).stream())
                .toList();
        return !flows.isEmpty() || !(isItem || isLine(block.words()))
                ? flows
                : of(block.words(), block.words(), context, isItem, product).stream()
                        .toList();
    }

    /** Whether words may be a line of their own, and not one of a sentence. */
    static boolean isLine(SourceSpan words) {
        var isRow = words.has(TRANSPORT_SECOND) || words.has(NUMBERS_ONLY);
        return words.text().length() < (isRow ? LONGEST_ROW : LONGEST_LINE)
                && words.has(NUMBERS_FIRST)
                && !words.text().endsWith(".");
    }

    /** Of the part that says the ports. */
    private static Optional<PortItem> of(
            SourceSpan line, SourceSpan words, ItemContext context, boolean listed, Optional<SourceSpan> product) {
        var text = PortText.of(words);
        var known = !context.transports().isEmpty() || !text.allTransports().isEmpty();
        var sure = text.ports().stream()
                .filter(port -> port.certain() || (listed && port.protocol().isPresent()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var transports = Transports.first(
                List.of(() -> only(text), context::transports, text::onlyTransport, () -> usual(words)));
        var isNumbers = words.has(NUMBERS_ALONE);
        var leading = words.find(NUMBERS_FIRST).toList();
        var isSure = known || (listed && leading.stream().anyMatch(first -> isIn(first, sure)));
        var behind = words.find(BEHIND_NAME)
                .limit(listed ? 1 : 0)
                .filter(found -> !words.part(0, found.start() - words.start()).has(DIGIT))
                .toList();
        var named = text.ports().stream()
                .filter(port -> sure.contains(port)
                        || ((isSure || (listed && isNumbers && context.takesAlone(port))) && isIn(leading, port))
                        || ((known || (port.range().last() >= SMALLEST_BEHIND_NAME && context.takesAlone(port)))
                                && isIn(behind, port)))
                .map(port -> port.or(transports))
                .map(port -> port.or(context.protocolOf(port)))
                .toList();
        var portless =
                listed ? PortlessMention.all(text.withoutPorts(), List.of(words), words) : List.<PortlessMention>of();
        var own = Directions.in(words);
        var above = own.isEmpty() ? context.direction().map(Set::of).orElse(Set.of()) : own;
        return named.isEmpty() && portless.isEmpty()
                ? Optional.empty()
                : Optional.of(new PortItem(
                        line,
                        above.isEmpty() ? context.ends().directions(product) : above,
                        context.ends(),
                        named.stream()
                                .filter(port -> !port.transports().isEmpty())
                                .toList(),
                        named.stream()
                                .filter(port -> port.transports().isEmpty())
                                .filter(port -> portless.stream().noneMatch(mention -> mention.has(port)))
                                .toList(),
                        portless));
    }

    private static boolean isIn(SourceSpan part, Collection<PortMention> ports) {
        return ports.stream().anyMatch(port -> port.words().overlaps(part));
    }

    private static boolean isIn(List<SourceSpan> parts, PortMention port) {
        return parts.stream().anyMatch(port.words()::overlaps);
    }

    /** The transports that a text with one port says elsewhere, as in {@code API (default 4646). TCP only}. */
    private static Set<Transport> only(PortText text) {
        return text.ports().size() == 1 ? text.transportsAlone() : Set.of();
    }

    private static Set<Transport> usual(SourceSpan words) {
        var all = Transports.usualIn(words.text());
        return all.size() == 1 ? all : Set.of();
    }
}
