package com.tegsoft.portbook.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above and below each page, an artefact of pagination (ISO 14289-1, 7.8): the first text at the start of the
 * line, the last at its end.
 */
record Running(Sheet sheet, Layout layout) {

    private static final double SMALL = 0.82;
    private static final double HEADER = 20;
    private static final double FOOTER = 28;
    private static final double RULE = 0.5;
    private static final double AIR = 7;

    void draw(Canvas canvas, int page, int pages) {
        if (!sheet.header().isEmpty()) {
            var header = canvas.artefacts("/Type /Pagination /Subtype /Header /Attached [/Top]");
            line(header, sheet.header(), -HEADER, page, pages);
            rule(header, AIR - HEADER);
        }
        if (!sheet.footer().isEmpty()) {
            var footer = canvas.artefacts("/Type /Pagination /Subtype /Footer /Attached [/Bottom]");
            rule(footer, layout.frame().depth() + FOOTER - AIR - layout.type().size());
            line(footer, sheet.footer(), layout.frame().depth() + FOOTER, page, pages);
        }
    }

    private void rule(Canvas canvas, double y) {
        canvas.rule(new Mark.Rule(0, 0, layout.frame().measure(), RULE, Ink.RULE), y);
    }

    private void line(Canvas canvas, List<Prose> texts, double baseline, int page, int pages) {
        var normal = new Type(
                layout.type().shaper(),
                Density.NORMAL.size() * SMALL,
                1,
                layout.type().rightToLeft());
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            lines.add(SetProse.of(text.on(page, pages), normal)
                    .lines(Double.MAX_VALUE)
                    .get(0));
        }
        var measure = layout.frame().measure();
        if (lines.stream().mapToDouble(Line::width).sum() > measure) {
            throw new PrintFault("the running text `%s` is wider than the page; use fewer words"
                    .formatted(texts.get(0).words()));
        }
        var tag = new Tag();
        for (var i = 0; i < lines.size(); i++) {
            var room = measure - lines.get(i).width();
            canvas.words(lines.get(i), lines.size() == 1 ? 0 : room * i / (lines.size() - 1), baseline, tag);
        }
    }
}
