package com.tegsoft.portbook;

import java.nio.file.Path;

/** The product that tests read and print: it never changes with {@code content/}, so editing that breaks no test. */
public final class Product {

    /** Its content folder. */
    public static final Path CONTENT = Path.of("src/test/resources/product");

    private Product() {}
}
