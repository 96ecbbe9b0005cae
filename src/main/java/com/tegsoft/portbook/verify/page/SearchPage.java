package com.tegsoft.portbook.verify.page;

/** The page that shows all that was found; its results are made by the script of the find box. */
record SearchPage(PageTexts texts) {

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("find.title"), texts.product("find.description"));
    }

    void add(PageLines page) {
        page.title(texts.ui("find.title")).say("find.lead");
        new FindLines(texts).addLarge(page);
        page.add(PageLines.WITH_SCRIPT)
                .add("{aria-label=" + texts.ui("find.list") + "}")
                .add(PageLines.STATUS);
    }
}
