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
public record TextStyle(boolean bold, double scale, Color color, boolean whole) {

    public static final TextStyle PLAIN = new TextStyle(false, 1, Color.TEXT, false);

    /** Small print. */
    public static final double SMALL = 0.86;

    /** What the classes of the subset look like; other classes are names for readers and change nothing. */
    private static final Map<String, UnaryOperator<TextStyle>> CLASSES = Map.ofEntries(
            Map.entry("port", style -> new TextStyle(style.bold, style.scale, style.color, true)),
            Map.entry("nowrap", style -> new TextStyle(style.bold, style.scale, style.color, true)),
            Map.entry("number", TextStyle::strong),
            Map.entry("required", TextStyle::strong),
            Map.entry("quiet", TextStyle::quiet),
            Map.entry("none", TextStyle::quiet),
            Map.entry("share", TextStyle::quiet),
            Map.entry("optional", TextStyle::quiet),
            Map.entry("notice", UnaryOperator.identity()),
            Map.entry("clear", style -> style.in(Color.WARN)),
            Map.entry("warn", style -> style.in(Color.WARN)),
            Map.entry("lead", style -> style.scaled(1.12)),
            Map.entry("sentence", style -> style.scaled(1.2)),
            Map.entry("hero", style -> style.scaled(2.2)),
            Map.entry("small", style -> style.scaled(SMALL)));

    /** With the classes of an element. */
    public TextStyle with(Set<String> classes) {
        var style = this;
        for (var name : classes) {
            style = CLASSES.getOrDefault(name, UnaryOperator.identity()).apply(style);
        }
        return style;
    }

    public TextStyle strong() {
        return new TextStyle(true, scale, color, whole);
    }

    public TextStyle plain() {
        return new TextStyle(false, scale, color, whole);
    }

    public TextStyle quiet() {
        return in(Color.QUIET);
    }

    public TextStyle in(Color other) {
        return new TextStyle(bold, scale, other, whole);
    }

    public TextStyle scaled(double factor) {
        return new TextStyle(bold, scale * factor, color, whole);
    }
}
