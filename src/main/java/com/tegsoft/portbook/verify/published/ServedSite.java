package com.tegsoft.portbook.verify.published;

import com.tegsoft.portbook.path.SitePaths;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What a server answers.
 *
 * @param root ends with a slash
 */
public record ServedSite(URI root, HttpClient client) implements Publication {

    private static final int AT_ONCE = 6;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** The site below an address. */
    public static ServedSite at(URI address) {
        var text = address.toString();
        return new ServedSite(
                URI.create(text.endsWith("/") ? text : text + "/"),
                HttpClient.newBuilder()
                        .connectTimeout(TIMEOUT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    /** A page is asked for by the address that links have. */
    @Override
    public Answer answer(String path) throws IOException {
        var request = HttpRequest.newBuilder(root.resolve(SitePaths.address(path)))
                .timeout(TIMEOUT)
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    /** On threads that may wait, unlike those of {@code Parallel}; as many at once as a browser asks of a server. */
    @Override
    public <T, R> List<R> all(List<T> things, Function<T, R> work) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = things.stream()
                    .map(thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException failed ? failed : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** No server lists its files. */
    @Override
    public List<String> others(Set<String> listed) {
        return List.of();
    }
}
