package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.verify.reader.MarkupBlocks;

/**
 * A Markdown page in the document of all ports, one level deeper than on its own.
 *
 * @param id of the page
 */
record Chapter(PrintTexts texts, String id) {

    /** In the language, or else in the source language. */
    Page page() {
        return texts.content().page(id, texts.language().code()).orElseThrow();
    }

    void add(DocumentLines lines) {
        var page = page();
        lines.heading(2, "page." + id, page.title()).place("page." + id);
        if (!page.language().equals(texts.language())) {
            lines.add(texts.ui("untranslated"));
        }
        var markup = Prose.parse(page.html())
                .print(words -> words, fact -> texts.fact(fact, (words, target) -> PrintTexts.link(words, target)));
        MarkupBlocks.read(markup, this::link).forEach(block -> add(lines, block));
    }

    private void add(DocumentLines lines, MarkupBlocks.Block block) {
        switch (block.kind()) {
            case HEADING -> {
                var place = "page." + id + "." + block.id();
                lines.heading(Math.min(6, block.level() + 1), place, block.words());
                if (!block.id().isEmpty()) {
                    lines.place(place);
                }
            }
            case TERM -> lines.begin(block.words());
            case END_OF_TERMS -> lines.end();
            case WORDS -> lines.add(block.words());
        }
    }

    private String link(String words, String href) {
        return PrintTexts.link(words, target(href));
    }

    private String target(String href) {
        var colon = href.indexOf(':');
        var rest = href.substring(colon + 1);
        return switch (colon < 0 ? "" : href.substring(0, colon)) {
            case "page" -> texts.home() + SitePaths.place(rest);
            case "service" -> texts.home() + SitePaths.of(IdKind.SERVICE, new Id(rest));
            case "purpose" -> texts.home() + SitePaths.of(IdKind.PURPOSE, new Id(rest));
            case "role" -> texts.home() + SitePaths.of(IdKind.ROLE, new Id(rest));
            default -> href;
        };
    }
}
