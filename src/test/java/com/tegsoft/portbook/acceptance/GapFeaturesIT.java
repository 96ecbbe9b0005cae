package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.GapProgram;
import com.tegsoft.portbook.fixture.GapProgram.Result;
import com.tegsoft.portbook.fixture.GapProgram.Rules;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's rules, compared with what is needed without the features that the reader does not use. */
@Needs("node")
class GapFeaturesIT {

    private record Trial(Content content, Templates templates) {

        static Trial of(String name) throws IOException {
            var templates = Templates.load(Path.of("templates"));
            return new Trial(ContentReader.read(VendorTable.of(name).files(), templates.interfaceTexts()), templates);
        }

        Matrix matrix() {
            return content.matrix();
        }

        String text(String platform, Set<Id> without) {
            var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(matrix()));
            return snippets.text(
                    snippets.platform(platform), Scope.all(matrix()).without(without), Platform.ADD);
        }

        List<Result> results(List<String> texts, Collection<Id> without) throws IOException, InterruptedException {
            var unused = without.stream().map(Id::value).toList();
            return new GapProgram(content, templates)
                    .results(texts.stream()
                            .map(text -> new Rules(text, "", true, "", Map.of(), unused))
                            .toList());
        }

        /** No feature, each of them, those that exclude it or not, and all. */
        List<Set<Id>> choices() {
            var features = matrix().features().keySet();
            var choices = new ArrayList<Set<Id>>(List.of(Set.of(), Set.copyOf(features)));
            features.forEach(feature -> choices.add(Set.of(feature)));
            features.forEach(feature -> choices.add(
                    features.stream().filter(other -> !other.equals(feature)).collect(Collectors.toUnmodifiableSet())));
            return choices;
        }
    }

    /** The rows of ports, by service and port, each with the features that it needs and that are not used. */
    private static Map<String, Set<String>> rows(Matrix matrix, Set<Id> without) {
        var rows = new TreeMap<String, Set<String>>();
        for (var service : matrix.services().values()) {
            for (var listener : service.listeners()) {
                var unused = needs(service, listener).stream()
                        .filter(without::contains)
                        .map(Id::value)
                        .collect(Collectors.toCollection(TreeSet::new));
                rows.put(SitePaths.row(service.id(), listener.port()), unused);
            }
        }
        return rows;
    }

    private static Collection<Id> needs(Service service, Listener listener) {
        return Stream.concat(service.condition().needs().stream(), listener.condition().needs().stream())
                .toList();
    }

    private static Set<String> used(Matrix matrix, Set<Id> without) {
        return Scope.all(matrix).without(without).services().stream()
                .flatMap(service -> service.opened(Optional.empty()).stream()
                        .map(listener -> SitePaths.row(service.id(), listener.port())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of unused features whose port no other service has, and which have no alternative. */
    private static Set<String> surelyExtra(Matrix matrix, Set<Id> without) {
        var used = Scope.all(matrix).without(without).services();
        var extra = new TreeSet<String>();
        for (var service : matrix.services().values()) {
            for (var listener : service.opened(Optional.empty())) {
                var isUsed = used.stream()
                        .filter(one -> one.direction() == service.direction())
                        .flatMap(one -> one.listeners().stream())
                        .anyMatch(one -> one.port().isUnset() || one.port().overlaps(listener.port()));
                if (needs(service, listener).stream().anyMatch(without::contains) && !isUsed) {
                    extra.add(SitePaths.row(service.id(), listener.port()));
                }
            }
        }
        return extra;
    }

    private static Set<String> names(Result result) {
        return rows(result.extra().stream().map(row -> row.split(" ", 2)[0]).toList());
    }

    /** What one part offers to another is asked about in both directions. */
    private static Set<String> rows(Collection<String> ids) {
        return ids.stream().map(id -> id.replaceFirst("\\.out$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "video-conference"})
    void a_row_of_an_unused_feature_is_never_missing_and_not_needed_where_it_is_open(String product) throws Exception {
        var trial = Trial.of(product);
        var matrix = trial.matrix();
        var opened = opened(trial);
        for (var without : trial.choices()) {
            var whole = trial.text("csv", Set.of());
            var narrowed = trial.text("csv", without);
            var results = trial.results(List.of(whole, narrowed, ""), without);
            var all = rows(matrix, without);
            for (var result : results) {
                assertThat(result.fault()).isEmpty();
                assertThat(rows(result.verdicts().keySet())).as("%s", without).isEqualTo(used(matrix, without));
            }
            assertThat(names(results.get(0)))
                    .as("%s", without)
                    .containsAll(surelyExtra(matrix, without).stream()
                            .filter(opened::contains)
                            .toList());
            for (var row : results.get(0).extra()) {
                var words = List.of(row.split(" "));
                assertThat(words.subList(1, words.size()))
                        .as(row)
                        .containsExactlyInAnyOrderElementsOf(
                                all.get(words.get(0).replaceFirst("\\.out$", "")))
                        .isNotEmpty();
            }
            assertThat(results.get(1).extra()).as("%s", without).isEmpty();
            assertThat(results.get(2).extra()).isEmpty();
        }
    }

    /** What is left out for a feature is needed again once it is used. */
    @ParameterizedTest
    @ValueSource(strings = {"backup", "video-conference"})
    void a_feature_that_is_used_again_makes_its_rows_needed_again(String product) throws Exception {
        var trial = Trial.of(product);
        var opened = opened(trial);
        for (var without : trial.choices()) {
            var narrowed = trial.text("csv", without);
            var before = trial.results(List.of(narrowed), List.of()).get(0);
            var missing = rows(with("missing", before));
            var gone = surelyExtra(trial.matrix(), without);
            gone.retainAll(opened);
            assertThat(missing).as("%s", without).containsAll(gone);
            assertThat(before.extra()).isEmpty();
        }
    }

    /** The rows that the table for everything opens: those of hosts without addresses are not in it. */
    private static Set<String> opened(Trial trial) throws Exception {
        return rows(with(
                "open",
                trial.results(List.of(trial.text("csv", Set.of())), List.of()).get(0)));
    }

    private static List<String> with(String verdict, Result result) {
        return result.verdicts().entrySet().stream()
                .filter(row -> row.getValue().equals(verdict))
                .map(Map.Entry::getKey)
                .toList();
    }
}
