package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.List;

/**
 * What a page must say.
 *
 * @param besides what else it may say
 */
public record ExpectedPage(List<PageLine> lines, Besides besides) {

    /** What a page may say that nothing asks for. */
    public enum Besides {
        NOTHING,

        /** What another reader compares: here it may have no number but those of the rows of services, and must be seen. */
        SHOWN,

        /** Anything without a number but those of the rows of services. */
        ANYTHING
    }

    public ExpectedPage {
        lines = List.copyOf(lines);
    }
}
