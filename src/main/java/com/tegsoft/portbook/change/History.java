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

/**
 * All editions of a matrix, the oldest first; the last is the current matrix, whether it is released or not.
 *
 * @param matrices at least one
 */
public record History(List<Matrix> matrices) {

    public History {
        matrices = List.copyOf(matrices);
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

    public Matrix current() {
        return matrices.get(matrices.size() - 1);
    }

    /** The edition of a date. */
    public Optional<Matrix> find(LocalDate date) {
        return matrices.stream().filter(matrix -> matrix.edition().equals(date)).findFirst();
    }

    /** The changes of each edition compared with the previous one, the newest first. */
    public List<Changes> steps() {
        var steps = new ArrayList<Changes>();
        for (var i = matrices.size() - 1; i > 0; i--) {
            steps.add(Changes.between(matrices.get(i - 1), matrices.get(i)));
        }
        return steps;
    }

    /** The changes on which customers must still act, the newest first. */
    public List<Changes> upcoming() {
        var upcoming = new ArrayList<Changes>();
        for (var i = matrices.size() - 1; i > 0; i--) {
            if (isUpcoming(matrices.get(i))) {
                upcoming.add(Changes.between(matrices.get(i - 1), matrices.get(i)));
            }
        }
        return upcoming;
    }

    /** Whether the date by which customers must act on an edition has not come yet. */
    public boolean isUpcoming(Matrix edition) {
        return edition.effective().isAfter(current().edition());
    }

    /** The changes since each earlier edition, the newest first. */
    public List<Since> since() {
        var steps = steps();
        var since = new ArrayList<Since>();
        for (var i = matrices.size() - 2; i >= 0; i--) {
            since.add(
                    new Since(Changes.between(matrices.get(i), current()), steps.subList(0, matrices.size() - 1 - i)));
        }
        return since;
    }

    /** The changes of the current edition compared with the previous one; empty for the first. */
    public Optional<Changes> newest() {
        return matrices.size() < 2
                ? Optional.empty()
                : Optional.of(Changes.between(matrices.get(matrices.size() - 2), current()));
    }

    /** Every id of a kind that was ever published, with the date of the last edition that had it. */
    public static Map<Id, LocalDate> published(Collection<Edition> editions, IdKind kind) {
        var published = new TreeMap<Id, LocalDate>();
        editions.stream().sorted().forEach(edition -> kind.ids(edition.matrix())
                .forEach(id -> published.put(id, edition.date())));
        return published;
    }
}
