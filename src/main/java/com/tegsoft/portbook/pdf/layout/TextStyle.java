package com.tegsoft.portbook.pdf.layout;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a piece of text looks.
 *
 * @param scale of the size of the text around the block
 * @param whole never broken
 */
public record TextStyle(boolean bold, double scale, Color ink, boolean whole) {

    public static final TextStyle PLAIN = new TextStyle(false, 1, Color.TEXT, false);

    /** Small print. */
    public static final double SMALL = 0.86;

    /** What the classes of the subset look like; other classes are names for readers and change nothing. */
    private static final Map<String, UnaryOperator<TextStyle>> CLASSES = Map.ofEntries(
            Map.entry("port", look -> new TextStyle(look.bold, look.scale, look.ink, true)),
            Map.entry("nowrap", look -> new TextStyle(look.bold, look.scale, look.ink, true)),
            Map.entry("number", TextStyle::strong),
            Map.entry("required", TextStyle::strong),
            Map.entry("quiet", TextStyle::quiet),
            Map.entry("none", TextStyle::quiet),
            Map.entry("share", TextStyle::quiet),
            Map.entry("optional", TextStyle::quiet),
            Map.entry("notice", UnaryOperator.identity()),
            Map.entry("clear", look -> look.in(Color.WARN)),
            Map.entry("warn", look -> look.in(Color.WARN)),
            Map.entry("lead", look -> look.scaled(1.12)),
            Map.entry("sentence", look -> look.scaled(1.2)),
            Map.entry("hero", look -> look.scaled(2.2)),
            Map.entry("small", look -> look.scaled(SMALL)));

    /** With the classes of an element. */
    public TextStyle with(Set<String> classes) {
        var look = this;
        for (var name : classes) {
            look = CLASSES.getOrDefault(name, UnaryOperator.identity()).apply(look);
        }
        return look;
    }

    public TextStyle strong() {
        return new TextStyle(true, scale, ink, whole);
    }

    TextStyle plain() {
        return new TextStyle(false, scale, ink, whole);
    }

    public TextStyle quiet() {
        return in(Color.QUIET);
    }

    public TextStyle in(Color other) {
        return new TextStyle(bold, scale, other, whole);
    }

    public TextStyle scaled(double factor) {
        return new TextStyle(bold, scale * factor, ink, whole);
    }
}
