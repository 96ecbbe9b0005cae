package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** A part of a sheet that stands below the part before it. */
public interface Block {

    /** Sets itself into strips, and enters its tags into the tree. */
    List<LayoutBox> set(Layout layout, Column column, Tag parent);
}
