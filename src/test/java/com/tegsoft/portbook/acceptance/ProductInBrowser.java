package com.tegsoft.portbook.acceptance;

import java.nio.file.Path;

/** The site of the frozen product in a browser. */
abstract class ProductInBrowser extends SiteInBrowser {

    @Override
    final Path folder(Path empty) {
        return Site.ofProduct().folder();
    }

    /** Clears everything that the browser keeps for a reader. */
    void forgetValues() {
        tab.forget();
    }
}
