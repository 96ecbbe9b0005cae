package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.path.PlaceNames;
import com.tegsoft.portbook.path.TakenNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Legal ids of all shapes, none of which is easily taken for another. */
final class IdSource {

    /** One-letter ids that YAML of other programs reads as yes and no. */
    private static final Set<String> RESERVED = Set.of("y", "n");

    private final Random random;
    private final List<String> given = new ArrayList<>();

    IdSource(Random random) {
        this.random = random;
    }

    String next() {
        return Stream.generate(() -> shape().make(random))
                .filter(this::isNew)
                .findFirst()
                .map(this::give)
                .orElseThrow();
    }

    private IdShape shape() {
        var shapes = IdShape.values();
        return shapes[random.nextInt(shapes.length)];
    }

    private String give(String id) {
        given.add(id);
        return id;
    }

    private boolean isNew(String id) {
        return !RESERVED.contains(id)
                && !PlaceNames.contain(id)
                && !TakenNames.isOption(id)
                && given.stream().noneMatch(other -> isNear(id, other));
    }

    private static boolean isNear(String id, String other) {
        return id.equals(other) || Suggestion.distance(bare(id), bare(other)) < (id.length() < 4 ? 1 : 3);
    }

    /** Without what a reader overlooks or confuses. */
    private static String bare(String id) {
        return id.replace("-", "")
                .replace('1', 'l')
                .replace('0', 'o')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
