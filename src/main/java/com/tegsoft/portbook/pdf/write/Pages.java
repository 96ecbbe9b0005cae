package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.LayoutBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Distributes boxes over pages: boxes that belong together stay on one page if it has room for them. */
final class Pages {

    private static final double CLOSE = 0.01;

    private final double depth;
    private final List<List<Placed>> pages = new ArrayList<>();

    /**
     * A box on a page.
     *
     * @param top from the top of the text
     * @param repeated whether it is the head of a table that has been there before
     */
    record Placed(LayoutBox box, double top, boolean repeated) {
        double bottom() {
            return top + box.height();
        }
    }

    /** Where an id can be found. */
    record Place(int page, double top) {}

    private Pages(double depth) {
        this.depth = depth;
        pages.add(new ArrayList<>());
    }

    /**
     * Distributes the boxes.
     *
     * @param depth height of the text of a page
     */
    static List<List<Placed>> of(List<LayoutBox> boxes, double depth) {
        var pages = new Pages(depth);
        for (var from = 0; from < boxes.size(); ) {
            var to = from + 1;
            while (to < boxes.size()
                    && boxes.get(to - 1).keeps()
                    && !boxes.get(to).isBreak()) {
                to++;
            }
            pages.unit(boxes.subList(from, to));
            from = to;
        }
        if (pages.pages.size() > 1 && pages.current().isEmpty()) {
            pages.pages.remove(pages.pages.size() - 1);
        }
        return pages.pages;
    }

    /** Where the ids of the boxes are. */
    static Map<String, Place> places(List<List<Placed>> pages) {
        var places = new HashMap<String, Place>();
        for (var page = 0; page < pages.size(); page++) {
            for (var placed : pages.get(page)) {
                if (!placed.repeated) {
                    for (var id : placed.box.anchors()) {
                        places.put(id, new Place(page, placed.top));
                    }
                }
            }
        }
        return places;
    }

    private void unit(List<LayoutBox> unit) {
        if (unit.get(0).isBreak()) {
            turn();
            return;
        }
        var height =
                unit.stream().mapToDouble(box -> box.before() + box.height()).sum();
        if (used() + height > depth + CLOSE) {
            turn();
        }
        unit.forEach(this::place);
    }

    private void place(LayoutBox box) {
        if (used() + box.before() + box.height() > depth + CLOSE) {
            turn();
        }
        if (current().isEmpty()) {
            box.head().forEach(head -> current().add(new Placed(head, used(), true)));
            current().add(new Placed(box, used(), false));
        } else {
            current().add(new Placed(box, used() + box.before(), false));
        }
    }

    private void turn() {
        if (!current().isEmpty()) {
            pages.add(new ArrayList<>());
        }
    }

    private List<Placed> current() {
        return pages.get(pages.size() - 1);
    }

    private double used() {
        return current().isEmpty() ? 0 : current().get(current().size() - 1).bottom();
    }
}
