package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.matrix.MatrixWriter;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the difference between any two matrices. */
class ChangesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Changes changes(long seed) {
        return Changes.between(RandomMatrix.of(seed), RandomMatrix.of(seed + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void edits_turn_the_one_matrix_into_the_other(long seed) {
        var changes = changes(seed);
        assertThat(Edit.apply(changes.before(), changes.edits())).isEqualTo(changes.after());
        assertThat(Edit.apply(
                        changes.after(),
                        changes.edits().stream().map(ChangesTest::undone).toList()))
                .isEqualTo(changes.before());
    }

    private static Edit undone(Edit edit) {
        return new Edit(edit.section(), edit.id(), /* before= */ edit.after(), /* after= */ edit.before());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_firewall_that_opens_and_closes_what_it_is_told_lets_through_what_is_needed(long seed) {
        var changes = changes(seed);
        var old = Opening.all(changes.before());
        var now = Opening.all(changes.after());
        var opens = all(changes, Change::opens);
        var closes = all(changes, Change::closes);
        var open = Stream.concat(old.stream(), opens.stream()).toList();
        assertThat(without(open, closes)).isEqualTo(OpenPorts.of(now));
        assertThat(without(opens, old)).as("nothing is opened that was open").isEqualTo(OpenPorts.of(opens));
        assertThat(without(closes, now)).as("nothing is closed that is needed").isEqualTo(OpenPorts.of(closes));
    }

    private static OpenPorts without(List<Opening> these, List<Opening> those) {
        var out = OpenPorts.of(those);
        return OpenPorts.of(
                these.stream().flatMap(opening -> out.missing(opening).stream()).toList());
    }

    private static List<Opening> all(Changes changes, Function<Change, List<Opening>> part) {
        return changes.flows().stream().map(part).flatMap(Collection::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_way_back_is_the_way_there_reversed(long seed) {
        var there = changes(seed);
        var back = Changes.between(there.after(), there.before());
        assertThat(back.flows().stream().map(ChangesTest::reversed).toList())
                .containsExactlyInAnyOrderElementsOf(there.flows());
    }

    private static Change reversed(Change change) {
        if (change instanceof Change.Opened opened) {
            return new Change.Closed(opened.now(), opened.opens());
        }
        if (change instanceof Change.Closed closed) {
            return new Change.Opened(closed.was(), closed.closes());
        }
        if (change instanceof Change.Widened wider) {
            return new Change.Narrowed(wider.now(), wider.was(), wider.opens());
        }
        if (change instanceof Change.Narrowed narrower) {
            return new Change.Widened(narrower.now(), narrower.was(), narrower.closes());
        }
        var moved = (Change.Moved) change;
        return new Change.Moved(moved.now(), moved.was(), moved.closes(), moved.opens());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void snippets_of_the_difference_open_and_close_the_same(long seed) {
        var changes = changes(seed);
        assertThat(peers(rows(ChangedRows.opens(changes)))).isEqualTo(peers(all(changes, ChangesTest::opens)));
        assertThat(peers(rows(ChangedRows.closes(changes)))).isEqualTo(peers(all(changes, Change::closes)));
    }

    /** Each of those who may connect to a port that any source may connect to from now on can be any source. */
    private static List<Opening> opens(Change change) {
        var toAnyone = change.opens().stream()
                .filter(part -> part.ends().contains(Peer.ANYONE))
                .map(part -> change.after().orElseThrow().withPort(part.port()));
        return Stream.concat(change.opens().stream(), toAnyone).toList();
    }

    /** The openings of rows; a host's second part counts as the host. */
    private static List<Opening> rows(ChangedRows delta) {
        return delta.services().stream()
                .flatMap(service ->
                        service.listeners().stream().map(listener -> Opening.of(delta.matrix(), service, listener)))
                .map(opening -> Opening.of(
                        opening.service(),
                        opening.direction(),
                        opening.port(),
                        opening.ends().stream().map(ChangesTest::whole).toList()))
                .toList();
    }

    private static Peer whole(Peer end) {
        return end.address().isEmpty()
                ? end
                : Peer.host(new Id(end.peer().orElseThrow().value().replaceFirst("-.*", "")), end.address());
    }

    /** Without any source, which is no role: a role's network can be that of any source. */
    private static OpenPorts peers(List<Opening> openings) {
        return OpenPorts.of(openings.stream()
                .map(opening -> Opening.of(
                        opening.service(),
                        opening.direction(),
                        opening.port(),
                        opening.ends().stream()
                                .filter(end -> end.peer().isPresent())
                                .toList()))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_matrix_that_is_written_and_read_is_the_same_matrix(long seed) {
        var matrix = RandomMatrix.of(seed);
        var read = MatrixReader.read(MatrixWriter.write(matrix));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(matrix);
        assertThat(Changes.between(matrix, read.value()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edition_that_is_written_and_read_keeps_its_seal(long seed) {
        var addresses = new Addresses(
                List.of("en", "pt-BR"),
                Map.of("help", List.of("legend"), "terms", List.of()),
                Location.startOf("e.json"));
        var before = Edition.of(RandomMatrix.of(1), addresses, Optional.empty());
        var edition = Edition.of(RandomMatrix.of(seed), addresses, Optional.of(before));
        var source = SourceReader.read("e.json", edition.text().getBytes(StandardCharsets.UTF_8));
        var read = EditionReader.read(YamlReader.read(source.value()).value());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().matrix()).isEqualTo(edition.matrix());
        assertThat(read.value().orElseThrow().addresses().orElseThrow().places())
                .containsExactlyInAnyOrder("help", "help#legend", "terms");
        assertThat(read.value().orElseThrow().expectedSeal()).isEqualTo(edition.seal());
    }

    @Test
    void the_numbers_meet_every_kind_of_change() {
        var kinds = seeds().boxed()
                .flatMap(seed -> changes(seed).flows().stream())
                .map(Change::kind)
                .distinct();
        assertThat(kinds).containsExactlyInAnyOrder(Change.Kind.values());
    }

    @Test
    void the_surface_counts_ports_times_who_can_reach_them() {
        for (Matrix matrix : List.of(RandomMatrix.of(7), RandomMatrix.of(8))) {
            var reach = OpenPorts.of(Opening.all(matrix));
            assertThat(AttackSurface.of(matrix).anyone())
                    .isEqualTo(reach.count(Direction.INBOUND, Peer.ANYONE::equals));
        }
    }
}
