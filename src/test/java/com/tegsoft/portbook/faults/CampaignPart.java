package com.tegsoft.portbook.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the faults of a campaign: parts can run one after the other or at the same time, and together try what the whole does.
 *
 * @param number which, counted from 1
 * @param parts how many there are
 */
record CampaignPart(int number, int parts) {

    static final CampaignPart WHOLE = new CampaignPart(1, 1);

    CampaignPart {
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException("no part of a campaign: " + number + "/" + parts);
        }
    }

    /** Such as {@code 2/4}, the second of four. */
    static CampaignPart parse(String text) {
        var slash = text.indexOf('/');
        return new CampaignPart(
                Integer.parseInt(text.substring(0, Math.max(0, slash))), Integer.parseInt(text.substring(slash + 1)));
    }

    /** Its faults: one, then one that is {@code parts} further, and so on. */
    <T> List<T> of(List<T> faults) {
        return IntStream.iterate(number - 1, index -> index < faults.size(), index -> index + parts)
                .mapToObj(faults::get)
                .toList();
    }

    /** How many of so many to try, at least. */
    int of(int faults) {
        return (faults + parts - 1) / parts;
    }

    /** Where it says what it has found. */
    Path report() {
        return Path.of(equals(WHOLE) ? "target/faults.txt" : "target/faults-%s-of-%s.txt".formatted(number, parts));
    }
}
