package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Served;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.ChangeSnippets;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.Verification;
import com.tegsoft.portbook.yaml.EnumNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whatever {@code check} accepts, every command carries through: each edition is checked and released, then the last is
 * built, compared with every earlier one, printed for every platform, scope and variant, and served.
 */
final class Theorem {

    /** What no message for people contains: a stack trace, the template engine's words, a template's name. */
    private static final Pattern INSIDES = Pattern.compile(
            "(?m)^\\s+at [\\w.$/]+\\(|Exception|Error:|FTL|[Ff]reemarker|\\.ftl|a fault of portbook|\\bnull\\b");

    private final Genome genome;
    private final Path folder;
    private final Path content;
    private final Path templateFolder;
    private final Templates templates;
    private final PublishedAddresses published = new PublishedAddresses();

    private Theorem(Genome genome, Path folder, Path templateFolder) throws IOException {
        this.genome = genome;
        this.folder = folder;
        this.content = folder.resolve("content");
        this.templateFolder = templateFolder;
        this.templates = new Build.Inputs(content, templateFolder, Optional.empty()).loadTemplates();
    }

    /**
     * Does everything with a product.
     *
     * @param folder an empty one, in which its content stays
     * @return the first promise that is broken
     */
    static Optional<Failure> failure(Genome genome, Path folder, Path templateFolder) {
        try {
            return new Theorem(genome, folder, templateFolder).failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Failure> failure() throws IOException {
        try {
            var editions = genome.editions();
            for (var edition : editions) {
                publish(edition);
                published.add(read(), edition, templates);
            }
            command("build", "--out", folder.resolve("site").toString(), "--quiet");
            var last = editions.get(editions.size() - 1);
            pages(last);
            published.lost(folder.resolve("site"), last).ifPresent(address -> {
                throw new BrokenPromise(new Failure("build", address + " was published and is gone"));
            });
            var read = read();
            for (var earlier : editions.subList(0, editions.size() - 1)) {
                compare(read, earlier);
            }
            inProcess("snippet", () -> Verification.findings(read, snippets(read)));
            if (genome.seed() % 10 == 1) {
                serve(editions.get(0));
            }
            return Optional.empty();
        } catch (BrokenPromise broken) {
            return Optional.of(broken.failure());
        }
    }

    private Content read() throws IOException {
        return ContentReader.read(ContentFiles.load(content), templates.interfaceTexts());
    }

    /** Writes the files of an edition, reviews its translations, checks and releases it. */
    private void publish(Snapshot edition) throws IOException {
        try (var old = Files.exists(content) ? Files.walk(content) : Stream.<Path>empty()) {
            for (var file : old.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(content.resolve("editions")) && !file.endsWith(Content.LOCK))
                    .toList()) {
                Files.delete(file);
            }
        }
        for (var file : ContentPrinter.files(edition).entrySet()) {
            var path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        command("l10n", "accept");
        command("check");
        command("release");
    }

    /** Every row and every id that is gone has its page, with its ports, in every language. */
    private void pages(Snapshot last) throws IOException {
        for (var row : last.rows()) {
            require("build", "p/" + row.id() + "/index.html", "ports/" + row.id() + "/");
            for (var language : last.site().languages()) {
                for (var line : row.lines()) {
                    require("build", language.code() + "/ports/" + row.id() + "/index.html", line.range());
                }
            }
        }
        for (var gone : last.retired().keySet()) {
            var kind = EnumNames.parse(IdKind.class, last.retired().get(gone).split(" ", 2)[0]);
            if (kind.hasPage()) {
                require("build", "p/" + gone + "/index.html", "<html");
            }
        }
    }

    private void require(String stage, String path, String words) throws IOException {
        var file = folder.resolve("site").resolve(path);
        if (!Files.exists(file) || !Files.readString(file).contains(words)) {
            throw new BrokenPromise(new Failure(stage, path + " does not say " + words));
        }
    }

    private void compare(Content read, Snapshot earlier) throws IOException {
        var file = ContentPrinter.edition(content, earlier);
        for (var format : List.of("text", "markdown", "json")) {
            command("diff", file.toString(), content.toString(), "--format", format);
        }
        var before = read.history().find(earlier.date()).orElseThrow();
        inProcess("diff --platform", () -> {
            var deltas = ChangeSnippets.of(
                    Changes.between(before, read.matrix()),
                    templates,
                    read.site().baseUrl());
            return Verification.snippets(deltas.platforms().stream()
                    .flatMap(platform -> Stream.of(deltas.open(platform), deltas.close(platform)))
                    .flatMap(Optional::stream)
                    .toList());
        });
    }

    /** Those of every platform, scope and variant, with networks of the customer's own. */
    private List<Artefact> snippets(Content read) {
        var values = Values.documentation(read.matrix()).with(read.matrix(), "server", "10.1.2.3,2a01:db0::7");
        for (var initiator : read.matrix().initiators()) {
            var number = initiator.id().length();
            values = values.with(
                    read.matrix(),
                    initiator.id(),
                    read.matrix().isOwn(initiator.id()) ? machines(number) : networks(number));
        }
        values = withAnybody(PublishedSnippets.filledIn(read, templates, values), values, read.matrix());
        var snippets = PublishedSnippets.filledIn(read, templates, values);
        var artefacts = new ArrayList<Artefact>();
        for (var platform : snippets.platforms()) {
            for (var scope : scopes(read.matrix())) {
                platform.files()
                        .keySet()
                        .forEach(variant -> artefacts.add(snippets.artefact(platform, scope, variant)));
            }
        }
        return artefacts;
    }

    /** Any source is entered for some of those who may be any: ports for specific sources only stay closed to it. */
    private static Values withAnybody(PublishedSnippets snippets, Values values, Matrix matrix) {
        var filled = values;
        for (var initiator : matrix.initiators()) {
            if (snippets.mayBeAnybody(initiator.id()) && initiator.id().length() % 3 == 0) {
                filled = filled.with(matrix, initiator.id(), "0.0.0.0/0");
            }
        }
        return filled;
    }

    private static String networks(int number) {
        return switch (number % 4) {
            case 0 -> "10.20.0.0/16";
            case 1 -> "10.20.0.0/16,10.40.1.0/24,2a01:db1::/32";
            case 2 -> "2a01:db2::/48";
            default -> "10.%s.0.0/16".formatted(50 + number);
        };
    }

    /** Several machines, one, or one without IPv4. */
    private static String machines(int number) {
        return switch (number % 3) {
            case 0 -> "10.60.0.1,10.60.0.2,2a01:db3::%x".formatted(number);
            case 1 -> "10.60.1.%s".formatted(number);
            default -> "2a01:db3::1:%x".formatted(number);
        };
    }

    private static List<Scope> scopes(Matrix matrix) {
        var scopes = new ArrayList<>(Scope.of(matrix));
        matrix.services().keySet().forEach(id -> scopes.add(Scope.service(matrix, id)));
        return scopes;
    }

    private void serve(Snapshot last) throws IOException {
        var said = new StringWriter();
        try (var served = Served.content(content, said)) {
            for (var language : last.site().languages()) {
                for (var page : List.of("", "ports/", "changes/", "snippets/")) {
                    var address = served.address().resolve(language.code() + "/" + page);
                    var answer = HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() != 200 || !answer.body().contains("<html")) {
                        throw new BrokenPromise(new Failure("serve", address.getPath() + ": " + answer.statusCode()));
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!said.toString().isEmpty()) {
            throw new BrokenPromise(new Failure("serve", said.toString()));
        }
    }

    private void command(String... words) {
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--templates", templateFolder.toString()));
        if (!words[0].equals("diff")) {
            line.addAll(List.of("--content", content.toString()));
        }
        var run = CommandRun.of(line.toArray(String[]::new));
        var said = run.out() + run.err();
        var silent = words[0].equals("check") || words[0].equals("build");
        if (run.status() != 0 || INSIDES.matcher(run.err()).find() || (silent && !said.isEmpty())) {
            throw new BrokenPromise(new Failure(words[0], said));
        }
    }

    private static void inProcess(String stage, Callable<List<Finding>> promise) {
        try {
            var findings = promise.call();
            if (!findings.isEmpty()) {
                throw new BrokenPromise(
                        new Failure(stage, findings.get(0) + " and " + (findings.size() - 1) + " more"));
            }
        } catch (BrokenPromise broken) {
            throw broken;
        } catch (Exception | StackOverflowError e) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            throw new BrokenPromise(new Failure(stage, trace.toString()));
        }
    }
}
