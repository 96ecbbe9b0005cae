package com.tegsoft.portbook.pdf;

import java.util.List;

/** A part of a sheet that stands below the part before it. */
interface Block {

    /** Sets itself into strips, and enters its tags into the tree. */
    List<Strip> set(Layout layout, Column column, Tag parent);
}
