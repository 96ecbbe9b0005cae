package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** A part of a sheet that is placed below the previous part. */
public interface Block {

    /** Lays itself out as boxes, one below the other, and adds its tags below the parent. */
    List<LayoutBox> set(Layout layout, Column column, Tag parent);
}
