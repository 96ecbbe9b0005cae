package com.tegsoft.portbook.pdf;

import java.util.List;

/** What follows begins a new page. */
record PageBreak() implements Block {

    @Override
    public List<Strip> set(Layout layout, Column column, Tag parent) {
        return List.of(Strip.BREAK);
    }
}
