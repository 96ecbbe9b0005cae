package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the network diagram of a page: the names at both ends of each arrow, and the label on it. */
public final class PictureFlows {

    private PictureFlows() {}

    /** One connection in the drawing; it does not include the service. */
    public record Arrow(Direction direction, List<Id> peers, Port port) {
        public Arrow {
            peers = peers.stream().sorted().toList();
        }

        /** What the drawing must show for a flow. */
        public static Arrow of(Flow flow) {
            return new Arrow(flow.direction(), flow.peers(), flow.port());
        }
    }

    /** The arrows of all drawings in a page, one per port. */
    static List<Arrow> read(String page, PageWords words) {
        return Excerpt.all(page, "<svg ", "</svg>").stream()
                .flatMap(drawing -> arrows(drawing, words).stream())
                .toList();
    }

    private static List<Arrow> arrows(String svg, PageWords words) {
        var arrows = new ArrayList<Arrow>();
        for (var lane : Jsoup.parse(svg, "", Parser.xmlParser()).select("g.lane")) {
            var direction = lane.hasClass("inbound") ? Direction.INBOUND : Direction.OUTBOUND;
            var peers = lane.select("text.ends").eachText().stream()
                    .flatMap(line -> Arrays.stream(line.split(Pattern.quote(words.comma()) + " ")))
                    .map(words::peer)
                    .toList();
            for (var label : lane.select("text.ports").stream()
                    .map(Element::text)
                    .flatMap(text -> Arrays.stream(text.split(", ")))
                    .toList()) {
                arrows.add(new Arrow(direction, peers, port(label)));
            }
        }
        return arrows;
    }

    private static Port port(String label) {
        var parts = label.split(" ", -1);
        try {
            return Port.parse(parts[1] + "/" + parts[0].toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new UnreadableArtefact("`%s` is not a port".formatted(label));
        }
    }
}
