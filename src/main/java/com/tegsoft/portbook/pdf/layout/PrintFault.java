package com.tegsoft.portbook.pdf.layout;

import org.jsoup.nodes.Element;

/** Something that cannot be printed; the message names the element or text, and where it is in the HTML. */
public final class PrintFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONG = 60;

    private final boolean room;

    private PrintFault(String message, boolean room) {
        super(message);
        this.room = room;
    }

    public PrintFault(String message) {
        this(message, false);
    }

    /** There is more text than its place can hold, so that the text must change, not the HTML. */
    public static PrintFault noRoom(String message) {
        return new PrintFault(message, true);
    }

    /** Whether another text in the same HTML could be printed. */
    public boolean lacksRoom() {
        return room;
    }

    /** A fault of an element, with its place. */
    public static PrintFault at(Element element, String defect) {
        var start = element.sourceRange().start();
        return new PrintFault("line %s, column %s: %s".formatted(start.lineNumber(), start.columnNumber(), defect));
    }

    /** A text for a message, shortened if it is too long. */
    public static String excerpt(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }
}
