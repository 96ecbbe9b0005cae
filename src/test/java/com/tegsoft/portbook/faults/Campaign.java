package com.tegsoft.portbook.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tries single faults, always the same ones: those whose names come first in each area, so that an edit of a template
 * changes the choice for its own lines only.
 */
final class Campaign {

    private static final int ARTEFACTS = 40;

    private final FaultTrial trial = FaultTrial.begin();
    private final CampaignPart part;
    private final Set<String> tried = new HashSet<>();
    private final Map<String, String> published = new TreeMap<>();
    private final Map<String, Map<String, Integer>> figures = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();

    private Campaign(CampaignPart part) throws IOException {
        this.part = part;
    }

    /** Runs a part of so many times as many faults as an ordinary run, and compares what survives with the list. */
    static int run(int times, CampaignPart part) throws IOException {
        var campaign = new Campaign(part);
        var byArea = campaign.trial.faults().stream()
                .collect(Collectors.groupingBy(
                        fault -> SiteArea.of(fault.file()), () -> new EnumMap<>(SiteArea.class), Collectors.toList()));
        for (var area : byArea.entrySet()) {
            campaign.tryAll(
                    area.getKey().name(),
                    area.getKey().faults() * times,
                    area.getValue(),
                    fault -> fault,
                    campaign.trial::outcome);
        }
        campaign.tryAll(
                "ARTEFACTS",
                ARTEFACTS * times,
                campaign.trial.artefactFaults(),
                ArtefactFault::fault,
                campaign.trial::outcome);
        Survivors.load().compare(campaign.tried, campaign.published);
        return campaign.tried.size();
    }

    private <T> void tryAll(
            String area, int most, List<T> faults, Function<T, Fault> named, Function<T, FaultOutcome> outcomes)
            throws IOException {
        var left = part.of(most);
        for (var fault : part.of(faults.stream()
                .sorted(Comparator.comparing(one -> named.apply(one).name()))
                .toList())) {
            if (left == 0) {
                return;
            }
            if (tried.contains(named.apply(fault).name())) { // The same lines occur twice in a file.
                continue;
            }
            var outcome = outcomes.apply(fault);
            figures.computeIfAbsent(area, key -> new TreeMap<>())
                    .merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
            if (!(outcome instanceof FaultOutcome.NotRendered)) {
                record(named.apply(fault), outcome);
                left--;
            }
        }
        report();
    }

    private void record(Fault fault, FaultOutcome outcome) throws IOException {
        tried.add(fault.name());
        if (outcome instanceof FaultOutcome.Published survivor) {
            published.put(fault.name(), fault.shown());
            examples.add(
                    "%s %s%n    %s: %s".formatted(fault.name(), fault.shown(), survivor.file(), survivor.example()));
            report();
        }
    }

    /** What a person who has to find the cause wants to see, while others are tried: the figures, and an example of each survivor. */
    private void report() throws IOException {
        Files.createDirectories(part.report().toAbsolutePath().getParent());
        Files.writeString(
                part.report(),
                figures.entrySet().stream()
                                .map(area -> area.getKey() + " " + area.getValue())
                                .collect(Collectors.joining("\n"))
                        + "\n\n"
                        + String.join("\n", examples)
                        + "\n");
    }
}
