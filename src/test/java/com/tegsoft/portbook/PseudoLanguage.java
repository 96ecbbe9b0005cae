package com.tegsoft.portbook;

import com.ibm.icu.text.MessagePattern;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Folder;
import com.tegsoft.portbook.site.Templates;
import com.tegsoft.portbook.text.Markdown;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A language that nobody speaks, made from the source language: English letters become others of the same script, each
 * text grows by two fifths, and brackets show where one is cut off; or they become letters of a script that runs from right
 * to left. References, arguments, links and ids stay what they are.
 */
public enum PseudoLanguage {
    ACCENTED("en-XA", false, "áƀćđéƒĝħíĵķłḿńőƥɋřšťúṽŵẋýž"),
    RIGHT_TO_LEFT("ar-XB", true, "ابثدهفغحيجكلمنوپقرستعخشصئز");

    private static final double GROWTH = 0.4;

    private final String code;
    private final boolean rightToLeft;
    private final String letters;

    PseudoLanguage(String code, boolean rightToLeft, String letters) {
        this.code = code;
        this.rightToLeft = rightToLeft;
        this.letters = letters;
    }

    String code() {
        return code;
    }

    /** Its line in {@code site.yaml}. */
    String line() {
        return "  %s: {name: %s, direction: %s, state: complete}\n"
                .formatted(code, letters("Pseudo " + name().charAt(0)), rightToLeft ? "rtl" : "ltr");
    }

    /** Its {@code texts.yaml}: every text of the source language by its whole id, nested as ids are. */
    String texts(Texts source) {
        var yaml = new StringBuilder();
        var open = new String[0];
        for (var text : new TreeMap<>(source.entries()).entrySet()) {
            var path = text.getKey().split("\\.", -1);
            var same = 0;
            while (same < Math.min(path.length, open.length) - 1 && path[same].equals(open[same])) {
                same++;
            }
            for (var depth = same; depth < path.length - 1; depth++) {
                yaml.append("  ".repeat(depth)).append(path[depth]).append(":\n");
            }
            yaml.append("  ".repeat(path.length - 1))
                    .append(path[path.length - 1])
                    .append(": ");
            yaml.append(quoted(text(text.getKey(), text.getValue().text()))).append('\n');
            open = path;
        }
        return yaml.toString();
    }

    /** A page of the source language with other words in it. */
    String page(Content content, Page page) {
        var source = Objects.requireNonNull(content.sources().get(page.file()));
        var lines = new java.util.ArrayList<>(source.lines());
        Markdown.read(page.language(), page.id(), source).words().stream()
                .filter(words -> !words.code())
                .sorted(Comparator.comparing(Page.Words::at).reversed())
                .forEach(words -> {
                    var line = lines.get(words.at().line() - 1);
                    lines.set(
                            words.at().line() - 1,
                            line.substring(0, words.at().column() - 1)
                                    + prose(line.substring(
                                            words.at().column() - 1, words.at().endColumn() - 1))
                                    + line.substring(words.at().endColumn() - 1));
                });
        return String.join("\n", lines) + "\n";
    }

    private String text(String id, String text) {
        var words = id.startsWith("ui.") ? message(text) : prose(text);
        return rightToLeft || !text.matches("(?s).*\\p{L}.*") ? words : "[" + words + "]";
    }

    private String prose(String text) {
        return Prose.parse(text).print(this::words, fact -> "{%s:%s}"
                .formatted(com.tegsoft.portbook.source.Words.of(fact.kind()), fact.id()));
    }

    /** Other words in an ICU message, its arguments untouched; a plural gets all forms of the language. */
    private String message(String text) {
        var parts = new MessagePattern(text);
        var out = new StringBuilder();
        var from = 0;
        var inMessage = 0;
        for (var i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            var gap = text.substring(from, part.getIndex());
            out.append(inMessage > 0 ? words(gap) : gap);
            out.append(text, part.getIndex(), part.getLimit());
            from = part.getLimit();
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> inMessage = 1;
                case MSG_LIMIT, ARG_START -> inMessage = 0;
                default -> {}
            }
        }
        return rightToLeft
                ? out.toString().replaceAll("\\bother \\{([^{}]*)}", "zero {$1} two {$1} few {$1} many {$1} other {$1}")
                : out.toString();
    }

    private String words(String english) {
        var words = letters(english);
        var last = english.replaceAll("(?s).*?(\\p{L}{4,})\\P{L}*", "$1");
        if (rightToLeft || !last.matches("\\p{L}+")) {
            return words;
        }
        var end = words.length() - (english.length() - english.stripTrailing().length());
        var stop = end > 0 && !Character.isLetter(words.charAt(end - 1)) ? end - 1 : end;
        var filler = new StringBuilder();
        for (var i = 0; filler.length() < english.length() * GROWTH; i++) {
            filler.append(i % 2 == 0 ? " ẋőẋő" : " őẋőẋ"); // No word twice in a row: that is a finding in English.
        }
        return words.substring(0, stop) + filler + words.substring(stop);
    }

    private String letters(String english) {
        var out = new StringBuilder();
        english.chars().forEach(c -> {
            var lower = Character.toLowerCase(c) - 'a';
            var letter = lower >= 0 && lower < letters.length() && c < 128 ? letters.charAt(lower) : (char) c;
            out.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
        });
        return rightToLeft ? out.toString().replace(',', '،').replace('?', '؟') : out.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** The frozen product with all pseudo-languages in it, in a folder of its own. */
    public static Path content(Path folder) throws IOException {
        var real = FolderCopy.of(Product.CONTENT, folder);
        var content = ContentReader.read(
                Folder.load(real), Templates.load(Path.of("templates")).interfaceTexts());
        var site = real.resolve(Content.SITE);
        var lines = new StringBuilder("languages:\n");
        for (var language : values()) {
            lines.append(language.line());
            var home = real.resolve(language.code);
            Files.createDirectories(home.resolve("pages"));
            Files.writeString(
                    home.resolve("texts.yaml"),
                    language.texts(content.sourceTexts().orElseThrow()));
            for (var page : content.pages()) {
                if (page.language().code().equals(content.site().source())) {
                    Files.writeString(home.resolve("pages/" + page.id() + ".md"), language.page(content, page));
                }
            }
        }
        Files.writeString(site, Files.readString(site).replace("languages:\n", lines));
        var lock = Sample.reviewed(Folder.load(real)).file(Content.LOCK).orElseThrow();
        Files.write(real.resolve(Content.LOCK), lock);
        return real;
    }
}
