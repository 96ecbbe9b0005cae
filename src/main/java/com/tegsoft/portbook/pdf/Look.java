package com.tegsoft.portbook.pdf;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a piece of text looks.
 *
 * @param scale of the size of the text around the block
 * @param whole never broken
 */
record Look(boolean bold, double scale, Ink ink, boolean whole) {

    static final Look PLAIN = new Look(false, 1, Ink.TEXT, false);

    /** Small print. */
    static final double SMALL = 0.86;

    /** What the classes of the subset look like; other classes are names for readers and change nothing. */
    private static final Map<String, UnaryOperator<Look>> CLASSES = Map.ofEntries(
            Map.entry("port", look -> new Look(look.bold, look.scale, look.ink, true)),
            Map.entry("nowrap", look -> new Look(look.bold, look.scale, look.ink, true)),
            Map.entry("number", Look::strong),
            Map.entry("required", Look::strong),
            Map.entry("quiet", Look::quiet),
            Map.entry("none", Look::quiet),
            Map.entry("share", Look::quiet),
            Map.entry("optional", Look::quiet),
            Map.entry("notice", UnaryOperator.identity()),
            Map.entry("clear", look -> look.in(Ink.WARN)),
            Map.entry("warn", look -> look.in(Ink.WARN)),
            Map.entry("lead", look -> look.scaled(1.12)),
            Map.entry("sentence", look -> look.scaled(1.2)),
            Map.entry("hero", look -> look.scaled(2.2)),
            Map.entry("small", look -> look.scaled(SMALL)));

    /** With the classes of an element. */
    Look with(Set<String> classes) {
        var look = this;
        for (var name : classes) {
            look = CLASSES.getOrDefault(name, UnaryOperator.identity()).apply(look);
        }
        return look;
    }

    Look strong() {
        return new Look(true, scale, ink, whole);
    }

    Look plain() {
        return new Look(false, scale, ink, whole);
    }

    Look quiet() {
        return in(Ink.QUIET);
    }

    Look in(Ink other) {
        return new Look(bold, scale, other, whole);
    }

    Look scaled(double factor) {
        return new Look(bold, scale * factor, ink, whole);
    }
}
