package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.verify.reader.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What every document says about itself, above its text and in its margins.
 *
 * @param web URL of the page with the same content
 */
record PrintedFrame(PrintTexts texts, String title, String subject, String web) {

    private String name() {
        return texts.product("site.name");
    }

    private String edition() {
        return texts.ui("footer.edition") + " " + texts.matrix().edition();
    }

    /** The beginning of a document. */
    DocumentLines begin() {
        var site = texts.content().site();
        var lines = new DocumentLines()
                .about("language", texts.language().code())
                .about("direction", texts.language().direction())
                .about("title", title + " · " + name())
                .about("author", site.owner())
                .about("subject", subject)
                .about("date", texts.matrix().edition().toString())
                .about("attachment", "matrix.json");
        lines.heading(1, "", title);
        if (!texts.language().complete()) {
            lines.add(texts.ui("partial"));
        }
        var owner = site.owner().equals(texts.text("product.name")) ? "" : " · " + site.owner();
        return lines.add(name() + " · " + edition() + owner + " · "
                + PrintTexts.link(texts.ui("footer.support"), site.supportUrl().toString())
                + texts.ui("print.web") + " " + PrintTexts.address(web, title));
    }

    /** What must be in the margins of each page of a document. */
    List<PrintedLine> margins(int pages) {
        var lines = new ArrayList<PrintedLine>();
        for (var page = 1; page <= pages; page++) {
            var number =
                    texts.ui("print.page", Map.of("page", Integer.toString(page), "pages", Integer.toString(pages)));
            lines.add(new PrintedLine("page " + page, name() + " · " + title + edition() + " · " + number));
        }
        return lines;
    }

    /** What is in the margins of each page. */
    static List<PrintedLine> margins(List<String> pages) {
        var lines = new ArrayList<PrintedLine>();
        for (var page = 1; page <= pages.size(); page++) {
            lines.add(new PrintedLine("page " + page, pages.get(page - 1)));
        }
        return lines;
    }
}
