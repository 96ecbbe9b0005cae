package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Color;
import com.tegsoft.portbook.pdf.layout.Density;
import com.tegsoft.portbook.pdf.layout.Layout;
import com.tegsoft.portbook.pdf.layout.Line;
import com.tegsoft.portbook.pdf.layout.Mark;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Sheet;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.Tag;
import com.tegsoft.portbook.pdf.layout.TypeScale;
import com.tegsoft.portbook.pdf.layout.Typesetter;
import java.util.List;

/**
 * What is above and below each page, an artefact of pagination (ISO 14289-1, 7.8): the first text at the start of the
 * line, the last at its end, or one below the other where they are long.
 */
record HeaderFooter(Sheet sheet, Layout layout) {

    private static final double SMALL = 0.82;
    private static final double LEADING = 1.3;
    private static final int MOST = 3;
    private static final double HEADER = 20;
    private static final double FOOTER = 28;
    private static final double RULE = 0.5;
    private static final double GAP = 7;

    void draw(Canvas canvas, int page, int pages) {
        if (!sheet.header().isEmpty()) {
            var header = canvas.artefacts("/Type /Pagination /Subtype /Header /Attached [/Top]");
            var rows = rows(sheet.header(), page, pages);
            rows(header, rows, -HEADER - (rows.size() - 1) * leading());
            rule(header, GAP - HEADER);
        }
        if (!sheet.footer().isEmpty()) {
            var footer = canvas.artefacts("/Type /Pagination /Subtype /Footer /Attached [/Bottom]");
            rule(footer, layout.frame().depth() + FOOTER - GAP - Density.NORMAL.size());
            rows(footer, rows(sheet.footer(), page, pages), layout.frame().depth() + FOOTER);
        }
    }

    private static double leading() {
        return Density.NORMAL.size() * SMALL * LEADING;
    }

    private void rule(Canvas canvas, double y) {
        canvas.rule(new Mark.Rule(0, 0, layout.frame().measure(), RULE, Color.RULE), y);
    }

    /** The texts beside each other if there is room, else one below the other, each in as many lines as it needs. */
    private List<List<Line>> rows(List<StyledText> texts, int page, int pages) {
        var type = new TypeScale(
                layout.type().shaper(),
                Density.NORMAL.size() * SMALL,
                1,
                layout.type().rightToLeft());
        var measure = layout.frame().measure();
        var set = texts.stream()
                .map(text -> Typesetter.of(text.on(page, pages), type))
                .toList();
        if (set.stream().mapToDouble(Typesetter::widest).sum() + GAP * set.size() <= measure) {
            return List.of(set.stream().map(text -> text.lines(measure).get(0)).toList());
        }
        var rows = set.stream()
                .flatMap(text -> text.lines(measure).stream())
                .map(List::of)
                .toList();
        if (rows.size() > MOST) {
            throw PrintFault.noRoom("the header or footer text `%s` has more than %s lines; use fewer words"
                    .formatted(PrintFault.excerpt(texts.get(0).words()), MOST));
        }
        return rows;
    }

    private void rows(Canvas canvas, List<List<Line>> rows, double first) {
        var baseline = first;
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) {
                var room = layout.frame().measure() - row.get(i).width();
                canvas.words(row.get(i), row.size() == 1 ? 0 : room * i / (row.size() - 1), baseline, new Tag());
            }
            baseline += leading();
        }
    }
}
