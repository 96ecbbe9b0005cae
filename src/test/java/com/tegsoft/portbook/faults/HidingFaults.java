package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.verify.reader.page.HidingClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something is hidden by a class, or no longer hidden: from sight, from print, or from readers without or with a script. */
final class HidingFaults {

    /** Elements with words of their own, without instructions in their tags. */
    private static final Pattern TAG = Pattern.compile(
            "<(p|li|dd|dt|div|section|ul|td|small|span|a|b|bdi|h1|legend|label)((?: [a-z-]+=\"[^\"<>]*\")*)>");

    private static final Pattern CLASS = Pattern.compile(" class=\"([^\"<>]*)\"");

    private static final List<String> HIDING = List.of("unseen", "with-script", "without-script", "short", "buttons");

    private HidingFaults() {}

    /** Each element with one more class, and each without each of its classes that hide. */
    static List<Fault> of(TemplateLines text) {
        var faults = new ArrayList<Fault>();
        text.numbers()
                .forEach(number -> TAG.matcher(text.line(number)).results().forEach(tag -> {
                    faults.add(more(text, number, tag, HIDING.get(faults.size() % HIDING.size())));
                    fewer(text, number, tag).forEach(faults::add);
                }));
        return faults;
    }

    private static Fault more(TemplateLines text, int number, MatchResult tag, String hiding) {
        var had = CLASS.matcher(tag.group(2));
        var attributes = had.find()
                ? had.replaceFirst(" class=\"$1 " + hiding + "\"")
                : " class=\"" + hiding + "\"" + tag.group(2);
        return changed(text, number, tag, "<" + tag.group(1) + attributes + ">", "hidden");
    }

    private static Stream<Fault> fewer(TemplateLines text, int number, MatchResult tag) {
        var had = CLASS.matcher(tag.group(2));
        if (!had.find()) {
            return Stream.of();
        }
        var names = List.of(had.group(1).split(" "));
        return IntStream.range(0, names.size())
                .filter(i -> HidingClasses.marked().contains(names.get(i)))
                .mapToObj(i -> {
                    var left = new ArrayList<>(names);
                    left.remove(i);
                    var attributes =
                            had.replaceFirst(left.isEmpty() ? "" : " class=\"" + String.join(" ", left) + "\"");
                    return changed(text, number, tag, "<" + tag.group(1) + attributes + ">", "shown");
                });
    }

    private static Fault changed(TemplateLines text, int number, MatchResult tag, String other, String kind) {
        var line = text.line(number);
        return text.fault(kind, number, line.substring(0, tag.start()) + other + line.substring(tag.end()));
    }
}
