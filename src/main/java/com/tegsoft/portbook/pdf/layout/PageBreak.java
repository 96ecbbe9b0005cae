package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** What follows begins a new page. */
public record PageBreak() implements Block {

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        return List.of(LayoutBox.BREAK);
    }
}
