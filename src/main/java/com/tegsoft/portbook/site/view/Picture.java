package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The network diagram: one lane per service, from the initiator to the listener. Lengths are in SVG user units.
 *
 * @param serverX left edge of the box for the server
 * @param description the same as text, for readers who cannot see it
 */
@Shown
public record Picture(int width, int height, int serverX, int serverWidth, List<Lane> lanes, String description) {

    /** With more lanes, the diagram is too large to help; the tables are clearer. */
    private static final int MOST = 40;

    private static final int LANE = 44;
    private static final int MARGIN = 12;
    private static final int NAMES = 220;
    private static final int ARROW = 210;
    private static final int SERVER = 130;
    private static final int GAP = 8;
    private static final int LINE = 16;

    /** The number of letters of a name that fit next to an arrow. */
    private static final int LETTERS = 32;

    /**
     * One arrow and the names at its far end.
     *
     * @param namesX where the names begin or end, whichever is nearer to the arrow's far end
     * @param rightToLeft the script of the page
     */
    public record Lane(
            ServiceView service, int y, int namesX, int fromX, int toX, List<Line> lines, boolean rightToLeft) {

        /**
         * SVG's {@code text-anchor}: names of an inbound lane start at the outer edge, those of an outbound lane at the
         * arrow's tip. What is always written left to right ends there when the page runs the other way.
         */
        public String anchor(boolean code) {
            return code && rightToLeft ? "end" : "start";
        }
    }

    /**
     * A line of names.
     *
     * @param code whether they are network names, written left to right in every script
     */
    public record Line(String words, boolean code, int y) {}

    /** Whether there is a diagram of so many services. */
    public static boolean canShow(int services) {
        return services > 0 && services <= MOST;
    }

    /**
     * Draws services.
     *
     * @param comma the separator between two names
     */
    static Picture of(Collection<ServiceView> services, boolean rightToLeft, String comma) {
        var inbound = services.stream().filter(ServiceView::inbound).toList();
        var outbound = services.stream().filter(service -> !service.inbound()).toList();
        var heights = Heights.of(inbound, outbound, comma);
        var before = inbound.isEmpty() ? 0 : NAMES + ARROW;
        var width = before + SERVER + (outbound.isEmpty() ? 0 : ARROW + NAMES);
        var lanes = new ArrayList<Lane>();
        for (var i = 0; i < inbound.size(); i++) {
            lanes.add(lane(inbound.get(i), heights.middle(i), 2, NAMES, before, width, rightToLeft, comma));
        }
        for (var i = 0; i < outbound.size(); i++) {
            var start = before + SERVER;
            lanes.add(lane(
                    outbound.get(i),
                    heights.middle(i),
                    start + ARROW + GAP,
                    start,
                    start + ARROW,
                    width,
                    rightToLeft,
                    comma));
        }
        var description = services.stream().map(ServiceView::summary).collect(Collectors.joining(" "));
        return new Picture(
                width,
                heights.bottom() + MARGIN,
                rightToLeft ? width - before - SERVER : before,
                SERVER,
                List.copyOf(lanes),
                description);
    }

    private static Lane lane(
            ServiceView service, int y, int names, int from, int to, int width, boolean mirrored, String comma) {
        return mirrored
                ? new Lane(service, y, width - names, width - from, width - to, lines(service, y, comma), true)
                : new Lane(service, y, names, from, to, lines(service, y, comma), false);
    }

    /** The lines of names, centred vertically on the arrow. */
    private static List<Line> lines(ServiceView service, int y, String comma) {
        var texts = texts(service, comma);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < texts.size(); i++) {
            var name = texts.get(i);
            lines.add(new Line(name.words(), name.code(), y + 4 + i * LINE - (texts.size() - 1) * LINE / 2));
        }
        return lines;
    }

    /** One host name per line; two role names if both fit. */
    private static List<Line> texts(ServiceView service, String comma) {
        var texts = new ArrayList<Line>();
        var room = false;
        for (var end : service.inbound() ? service.from() : service.to()) {
            var last = room && !end.code() ? texts.get(texts.size() - 1).words() + comma + " " + end.name() : "";
            if (!last.isEmpty() && last.length() <= LETTERS) {
                texts.set(texts.size() - 1, new Line(last, false, 0));
                room = false;
            } else {
                texts.add(new Line(end.name(), end.code(), 0));
                room = !end.code();
            }
        }
        return texts;
    }

    /**
     * The position of the arrow of each row.
     *
     * @param bottom of the last row
     */
    private record Heights(List<Integer> middles, int bottom) {

        /** The names at its ends determine the height of a row. */
        static Heights of(List<ServiceView> inbound, List<ServiceView> outbound, String comma) {
            var middles = new ArrayList<Integer>();
            var top = MARGIN;
            for (var i = 0; i < Math.max(1, Math.max(inbound.size(), outbound.size())); i++) {
                var lines = Math.max(lines(inbound, i, comma), lines(outbound, i, comma));
                var height = Math.max(LANE, lines * LINE + MARGIN);
                middles.add(top + height / 2);
                top += height;
            }
            return new Heights(middles, top);
        }

        private static int lines(List<ServiceView> services, int row, String comma) {
            return row < services.size() ? texts(services.get(row), comma).size() : 0;
        }

        int middle(int row) {
            return middles.get(row);
        }
    }
}
