package com.tegsoft.portbook.pdf.layout;

/**
 * A place to go to.
 *
 * @param number which link of the sheet it is
 * @param href {@code #id}, or an address
 * @param contents what a reader who does not see it is told (ISO 14289-1, 7.18.5)
 */
public record Link(int number, String href, String contents) {

    /** Whether it stays in the document. */
    public boolean internal() {
        return href.startsWith("#");
    }

    /** The id that an internal link leads to. */
    public String target() {
        return href.substring(1);
    }
}
