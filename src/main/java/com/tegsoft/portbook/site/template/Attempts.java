package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.parallel.Parallel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Renders many things at once, and reports the mistakes of all their templates: always the same ones, each place once. */
public final class Attempts {

    private Attempts() {}

    /** The outcome for one thing: a result or a fault. */
    private record Attempt<R>(Optional<R> result, Optional<TemplateFault> fault) {

        static <T, R> Attempt<R> of(T thing, Function<? super T, ? extends R> work) {
            try {
                return new Attempt<>(Optional.of(work.apply(thing)), Optional.empty());
            } catch (TemplateFault e) {
                return new Attempt<>(Optional.empty(), Optional.of(e));
            }
        }
    }

    /**
     * The result for each thing, in the order of the things.
     *
     * @throws TemplateFault with the mistakes of all of them
     */
    public static <T, R> List<R> all(Collection<T> things, Function<? super T, ? extends R> work) {
        var attempts = Parallel.map(things, thing -> Attempt.<T, R>of(thing, work));
        var faults =
                attempts.stream().flatMap(attempt -> attempt.fault().stream()).toList();
        if (!faults.isEmpty()) {
            throw merged(faults);
        }
        return attempts.stream().map(attempt -> attempt.result().orElseThrow()).toList();
    }

    private static TemplateFault merged(List<TemplateFault> faults) {
        Map<Location, Finding> findings = new TreeMap<>();
        Map<String, Source> sources = new TreeMap<>();
        for (var fault : faults) {
            fault.findings().forEach(finding -> findings.putIfAbsent(finding.at(), finding));
            sources.putAll(fault.sources());
        }
        return new TemplateFault(List.copyOf(findings.values()), sources);
    }
}
