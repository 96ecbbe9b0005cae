package com.tegsoft.portbook.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The drawn network: one lane a service, from whoever connects to whoever listens. Lengths are in SVG user units; the
 * start of the reading direction is on the left, and a template mirrors the lot for right-to-left scripts.
 *
 * @param height of the whole drawing
 * @param boxTop top of the box that stands for the server
 * @param description the same as words, for those who do not see it
 */
public record Picture(int height, int boxTop, int boxHeight, List<Lane> inbound, List<Lane> outbound, String description) {

    private static final int LANE = 44;
    private static final int MARGIN = 12;

    /**
     * One arrow.
     *
     * @param y its height on the drawing
     * @param ends the names at its far end, one line each
     * @param ports what is written over it
     */
    public record Lane(int y, ServiceView service, List<LinkView> ends, List<ServiceView.ListenerView> ports) {

        /** Distance of the lines of names from the arrow, so that they stand around it. */
        public int lift() {
            return (lines().size() - 1) * 8;
        }

        /** Names, two a line. */
        public List<String> lines() {
            var lines = new ArrayList<String>();
            for (var i = 0; i < ends.size(); i += 2) {
                lines.add(ends.subList(i, Math.min(i + 2, ends.size())).stream().map(LinkView::name).collect(Collectors.joining(", ")));
            }
            return lines;
        }
    }

    static Picture of(Collection<ServiceView> services) {
        var inbound = lanes(services.stream().filter(ServiceView::inbound).toList());
        var outbound = lanes(services.stream().filter(service -> !service.inbound()).toList());
        var rows = Math.max(1, Math.max(inbound.size(), outbound.size()));
        var description = services.stream().map(ServiceView::summary).collect(Collectors.joining(" "));
        return new Picture(rows * LANE + 2 * MARGIN, MARGIN / 2, rows * LANE + MARGIN, inbound, outbound, description);
    }

    private static List<Lane> lanes(List<ServiceView> services) {
        var lanes = new ArrayList<Lane>();
        for (var service : services) {
            var y = MARGIN + LANE / 2 + lanes.size() * LANE;
            lanes.add(new Lane(y, service, service.inbound() ? service.from() : service.to(), service.listeners()));
        }
        return List.copyOf(lanes);
    }
}
