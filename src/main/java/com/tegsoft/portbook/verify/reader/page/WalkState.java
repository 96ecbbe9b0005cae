package com.tegsoft.portbook.verify.reader.page;

/**
 * Where the walk through a page is.
 *
 * @param cell whether it is in the row of a table, which is one line
 */
record WalkState(PagePlaces places, PageLanguage.Scope scope, boolean cell) {
    WalkState at(PagePlaces other) {
        return new WalkState(other, scope, cell);
    }

    WalkState in(PageLanguage.Scope other) {
        return new WalkState(places, other, cell);
    }

    WalkState asRow() {
        return new WalkState(places, scope, true);
    }
}
