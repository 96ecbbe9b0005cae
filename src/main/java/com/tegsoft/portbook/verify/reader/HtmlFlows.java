package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.verify.reader.PageWords.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads the tables of flows in a page as a person would: by the text of their cells.
 *
 * <p>The rows of a service are identical on many pages; each distinct text is parsed once.
 */
public final class HtmlFlows {

    private static final String LINK = " href=\"";
    private static final Pattern PORT = Pattern.compile("(TCP|UDP) ([0-9-]+) #");

    private final PageWords words;
    private final Map<String, Map<Heading, Integer>> headings = new ConcurrentHashMap<>();
    private final Map<String, List<Flow>> read = new ConcurrentHashMap<>();

    /** A reader of pages in one language. */
    public HtmlFlows(PageWords words) {
        this.words = words;
    }

    /**
     * The flows in all tables of a page, with repetitions.
     *
     * @throws UnreadableArtefact if a table does not have the expected words
     */
    public List<Flow> read(String page) {
        var flows = new ArrayList<Flow>();
        for (var table : Excerpt.all(page, "<table class=\"flows\">", "</table>")) {
            var heading = Excerpt.all(table, "<thead>", "</thead>").stream()
                    .findFirst()
                    .orElse("");
            var columns = headings.computeIfAbsent(heading, this::columns);
            for (var body : Excerpt.all(table, "<tbody", "</tbody>")) {
                flows.addAll(read.computeIfAbsent(heading + withoutLinks(body), key -> rows(columns, body)));
            }
        }
        if (flows.size() != count(page, " class=\"number\"")) {
            throw new UnreadableArtefact("a row of ports is outside the tables of flows");
        }
        return flows;
    }

    /** The connections in the page's drawings. */
    public List<PictureFlows.Arrow> readPicture(String page) {
        return PictureFlows.read(page, words);
    }

    /** The same on pages of every depth. */
    private static String withoutLinks(String body) {
        var rest = new StringBuilder(body.length());
        var from = 0;
        var link = body.indexOf(LINK);
        while (link >= 0) {
            var end = body.indexOf('"', link + LINK.length());
            if (end < 0) {
                break;
            }
            rest.append(body, from, link);
            from = end + 1;
            link = body.indexOf(LINK, from);
        }
        return rest.append(body, from, body.length()).toString();
    }

    private static int count(String page, String text) {
        var count = 0;
        for (var at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) {
            count++;
        }
        return count;
    }

    private List<Flow> rows(Map<Heading, Integer> columns, String body) {
        return table(body).getElementsByTag("tr").stream()
                .map(row -> flow(columns, row))
                .toList();
    }

    private static Element table(String part) {
        return Jsoup.parseBodyFragment("<table>" + part + "</table>");
    }

    private Map<Heading, Integer> columns(String head) {
        var names = table(head).getElementsByTag("th").eachText();
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        for (var i = 0; i < names.size(); i++) {
            var heading = words.headings().get(names.get(i));
            if (heading != null) {
                columns.put(heading, i);
            }
        }
        if (columns.size() != Heading.values().length) {
            throw new UnreadableArtefact("the headings " + names + " do not include port, service, from and to");
        }
        return columns;
    }

    private Flow flow(Map<Heading, Integer> columns, Element row) {
        var cells = row.children();
        var from = cells.get(columns.getOrDefault(Heading.FROM, 0));
        var to = cells.get(columns.getOrDefault(Heading.TO, 0));
        var direction = direction(from, to);
        return Flow.of(
                words.service(
                        cells.get(columns.getOrDefault(Heading.SERVICE, 0)).text()),
                direction,
                peers(direction == Direction.INBOUND ? from : to),
                port(cells.get(columns.getOrDefault(Heading.PORT, 0)).text()));
    }

    private Direction direction(Element from, Element to) {
        if (to.text().equals(words.server())) {
            return Direction.INBOUND;
        }
        if (from.text().equals(words.server())) {
            return Direction.OUTBOUND;
        }
        throw new UnreadableArtefact("neither `%s` nor `%s` is the server".formatted(from.text(), to.text()));
    }

    private List<Id> peers(Element cell) {
        if (!cell.ownText().replace(words.comma(), "").isBlank()) {
            throw new UnreadableArtefact("`%s` contains more than names".formatted(cell.ownText()));
        }
        return cell.select("a").eachText().stream().map(words::peer).toList();
    }

    private static Port port(String text) {
        var port = PORT.matcher(text);
        if (!port.matches()) {
            throw new UnreadableArtefact("`%s` is not a port".formatted(text));
        }
        try {
            return Port.parse(port.group(2) + "/" + port.group(1).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact("`%s` is not a port".formatted(text));
        }
    }
}
