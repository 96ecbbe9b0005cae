package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** All editions of a matrix, and what each has changed. */
public final class History {

    private final List<Matrix> matrices;

    /** Each pair of editions is compared once, when it is first asked for. */
    private final Map<List<Integer>, Changes> compared = new ConcurrentHashMap<>();

    /** @param matrices at least one, the oldest first; the last is the current matrix, whether it is released or not */
    public History(List<Matrix> matrices) {
        this.matrices = List.copyOf(matrices);
    }

    /** A matrix with the same date as the newest edition replaces that edition. */
    public static History of(Collection<Edition> editions, Matrix current) {
        var matrices = new ArrayList<Matrix>();
        editions.stream()
                .sorted()
                .map(Edition::matrix)
                .filter(matrix -> matrix.edition().isBefore(current.edition()))
                .forEach(matrices::add);
        matrices.add(current);
        return new History(matrices);
    }

    /** The oldest first. */
    public List<Matrix> matrices() {
        return matrices;
    }

    /** All but the current one, the oldest first. */
    public List<Matrix> earlier() {
        return matrices.subList(0, matrices.size() - 1);
    }

    public Matrix current() {
        return matrices.get(matrices.size() - 1);
    }

    /** The edition of a date. */
    public Optional<Matrix> find(LocalDate date) {
        return matrices.stream().filter(matrix -> matrix.edition().equals(date)).findFirst();
    }

    private Changes between(int before, int after) {
        return compared.computeIfAbsent(
                List.of(before, after), pair -> Changes.between(matrices.get(before), matrices.get(after)));
    }

    private Changes step(int edition) {
        return between(edition - 1, edition);
    }

    /** The changes of each edition compared with the previous one, the newest first. */
    public List<Changes> steps() {
        return laterEditions().mapToObj(this::step).toList();
    }

    /** The changes on which customers must still act, the newest first. */
    public List<Changes> upcoming() {
        return laterEditions()
                .filter(edition -> isUpcoming(matrices.get(edition)))
                .mapToObj(this::step)
                .toList();
    }

    /** All but the first, the newest first. */
    private IntStream laterEditions() {
        return IntStream.range(1, matrices.size()).map(i -> matrices.size() - i);
    }

    /** Whether the date by which customers must act on an edition has not come yet. */
    public boolean isUpcoming(Matrix edition) {
        return edition.effective().isAfter(current().edition());
    }

    /** The changes since each earlier edition, the newest first. */
    public List<Since> since() {
        var steps = steps();
        return laterEditions()
                .mapToObj(edition -> new Since(
                        between(edition - 1, matrices.size() - 1), steps.subList(0, matrices.size() - edition)))
                .toList();
    }

    /** The changes of the current edition compared with the previous one; empty for the first. */
    public Optional<Changes> newest() {
        return laterEditions().limit(1).mapToObj(this::step).findFirst();
    }

    /** Every id of a kind that was ever published, with the date of the last edition that had it. */
    public static Map<Id, LocalDate> published(Collection<Edition> editions, IdKind kind) {
        var published = new TreeMap<Id, LocalDate>();
        editions.stream().sorted().forEach(edition -> kind.ids(edition.matrix())
                .forEach(id -> published.put(id, edition.date())));
        return published;
    }
}
