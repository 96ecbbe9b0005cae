package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two names probably mean the same machine. */
@AutoService(ImportRule.class)
public final class TwoNames implements ImportRule {

    @Override
    public String why() {
        return "A reader who sees two names looks for two machines.";
    }

    private static final Pattern MACHINE = Pattern.compile("(?i)\\b([\\w-]{3,})\\s+(proxy|gateway|server|cloud)\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        var first = new LinkedHashMap<String, SourceSpan>();
        var product = page.product().map(SourceSpan::key).orElse("");
        page.texts()
                .filter(words -> !product.isEmpty())
                .flatMap(words -> words.find(MACHINE))
                .filter(machine -> machine.key().startsWith(product.substring(0, Math.min(3, product.length()))))
                .forEach(machine -> first.putIfAbsent(machine.key(), machine));
        return first.values().stream().flatMap(machine -> first.values().stream()
                .filter(other -> isShorter(other.text(), machine.text()))
                .map(other -> new Finding(
                                id(),
                                machine.at(),
                                "`%s` and `%s` probably name the same machine"
                                        .formatted(machine.shown(), other.shown()),
                                "use one name for it")
                        .with(other.at(), "the other name")));
    }

    /** Whether the first word of one begins the first word of the other, before the same noun. */
    private static boolean isShorter(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT).split("\\s+", 2);
        var b = other.toLowerCase(Locale.ROOT).split("\\s+", 2);
        return a[1].equals(b[1]) && b[0].startsWith(a[0]) && b[0].length() > a[0].length();
    }
}
