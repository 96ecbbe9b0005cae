package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of each kind, damaged at random: reading it back may find nothing, where a damage means nothing, but never ends with an
 * error of its own.
 */
class DamagedFilesIT {

    private static final Rendered SITE = Rendered.product();
    private static final int TIMES = 24;
    private static final int LONGEST = 40;

    /** How a file can be damaged, at some bytes of it. */
    private enum Damage {
        LOST,
        REPEATED,
        BROKEN_OFF,
        FLIPPED;

        byte[] of(byte[] bytes, Random random) {
            var from = random.nextInt(bytes.length);
            var to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST));
            var out = new ByteArrayOutputStream();
            switch (this) {
                case LOST -> {
                    out.write(bytes, 0, from);
                    out.write(bytes, to, bytes.length - to);
                }
                case REPEATED -> {
                    out.write(bytes, 0, to);
                    out.write(bytes, from, bytes.length - from);
                }
                case BROKEN_OFF -> out.write(bytes, 0, from);
                case FLIPPED -> {
                    out.write(bytes, 0, bytes.length);
                    var flipped = out.toByteArray();
                    flipped[from] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                    return flipped;
                }
            }
            return out.toByteArray();
        }
    }

    /** Paths of one file of each kind: by what is expected of it, and its ending. */
    static Stream<String> paths() {
        var paths = new TreeMap<String, String>();
        SITE.artefacts().stream()
                .filter(artefact -> artefact.bytes().length > 0)
                .forEach(artefact -> paths.putIfAbsent(kind(artefact), artefact.path()));
        return paths.values().stream();
    }

    private static String kind(Artefact artefact) {
        var expected = artefact.expectation()
                .map(expectation -> expectation.getClass().getSimpleName())
                .orElse("");
        return expected + artefact.path().replaceFirst(".*(?=[./])", "");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_damaged_file_is_read_or_refused(String path) {
        var artefact = SITE.artefact(path);
        var random = new Random(path.hashCode());
        var damaged = new ArrayList<Artefact>();
        for (var damage : Damage.values()) {
            for (var i = 0; i < TIMES; i++) {
                damaged.add(new Artefact(path, damage.of(artefact.bytes(), random), artefact.expectation()));
            }
        }
        assertThatCode(() -> Verification.findings(SITE.content(), damaged)).doesNotThrowAnyException();
    }
}
