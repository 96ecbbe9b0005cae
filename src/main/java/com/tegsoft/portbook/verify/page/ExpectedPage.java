package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.List;

/**
 * What a page must say.
 *
 * @param whole whether it may say nothing else; otherwise, what else it says may have no number but those of the rows of services
 */
public record ExpectedPage(List<PageLine> lines, boolean whole) {

    public ExpectedPage {
        lines = List.copyOf(lines);
    }
}
