package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.reader.page.PageLineReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown pages of a language: what the maintainers wrote, with the facts filled in. */
record ProsePages(PageTexts texts) {

    private static final Pattern REFERENCE =
            Pattern.compile("href=\"(page|service|purpose|role):([^\"#]+)(#[^\"]*)?\"");
    private static final Pattern FACT = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern HEADING =
            Pattern.compile("((?:\\{#[^}]*\\} ?)*)\\{#([^}]*)\\} (?:\\{lang=[^}]*\\} )?#+ (.*)");

    /** A page, in the source language if this one has not translated it. */
    Page page(String id) {
        return texts.content().page(id, texts.language().code()).orElseThrow();
    }

    FrameLines.PageWords words(String id) {
        var title = page(id).title();
        return new FrameLines.PageWords(title, title + " · " + texts.text("product.name"));
    }

    void add(PageLines lines, String id, PageLineReader reader) {
        var page = page(id);
        var foreign =
                page.language().equals(texts.language()) ? "" : page.language().code();
        var mark = foreign.isEmpty() ? "" : "{lang=" + foreign + "} ";
        lines.add(mark + "# " + page.title());
        if (!foreign.isEmpty()) {
            lines.add(new FrameLines(texts, "", List.of())
                            .marked(
                                    texts.isOwn("ui.untranslated")
                                            ? texts.language().code()
                                            : foreign)
                    + texts.ui("untranslated"));
        }
        contents(lines, page);
        var text = foreign.isEmpty() ? "" : " lang=\"" + foreign + "\"";
        lines.at("");
        reader.fragment("<div%s>%s</div>".formatted(text, markup(id, page)))
                .forEach(line -> lines.add(List.of(heading(line))));
        new RetiredLines(texts).addSections(lines.at(""), new RetiredSections(texts).on(id));
    }

    private void contents(PageLines lines, Page page) {
        var sections =
                page.sections().stream().filter(section -> section.level() == 2).toList();
        if (sections.size() > 2) {
            lines.at(texts.ui("nav.contents"));
            sections.forEach(section -> lines.add(PageTexts.link(section.title(), "#" + section.id())));
        }
    }

    private String markup(String id, Page page) {
        var markup = new RetiredSections(texts).anchored(id, page.html());
        var filled = Prose.parse(markup).print(words -> words, fact -> markup(texts.fact(fact, texts.linkForm())));
        return REFERENCE
                .matcher(filled)
                .replaceAll(link -> Matcher.quoteReplacement("href=\"" + texts.address(link.group(1), link.group(2))
                        + Optional.ofNullable(link.group(3)).orElse("") + "\""));
    }

    /** Links of a line as markup, so that a page can contain them. */
    private static String markup(String words) {
        return FACT.matcher(words.replace("&", "&amp;").replace("<", "&lt;"))
                .replaceAll("<bdi dir=\"ltr\"><a href=\"$2\">$1</a></bdi>");
    }

    /** A heading below the title links to itself. */
    private PageLine heading(PageLine line) {
        var heading = HEADING.matcher(line.words());
        if (!heading.matches()) {
            return line;
        }
        var title = PageLine.withoutTargets(heading.group(3));
        return PageLine.of(line.place(), line.words() + texts.here(heading.group(2), title));
    }
}
