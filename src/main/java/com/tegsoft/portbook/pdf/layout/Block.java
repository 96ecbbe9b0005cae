package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** A part of a sheet that is placed below the previous part. */
public interface Block {

    /** Sets itself into strips, and enters its tags into the tree. */
    List<LayoutBox> set(Layout layout, Column column, Tag parent);
}
