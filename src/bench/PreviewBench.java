import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Served;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Moves a port of the frozen product again and again under a running preview, and says how long each save takes to be on its page.
 *
 * <p>{@code java -XX:TieredStopAtLevel=1 -cp target/portbook.jar:target/test-classes src/bench/PreviewBench.java 40} after
 * {@code mvn package}. Times are on the clock, as a maintainer waits for them.
 */
public class PreviewBench {

    private static final int FIRST = 50_000;

    public static void main(String[] arguments) throws IOException {
        var saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        var folder = Files.createTempDirectory("preview-bench");
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        try (var served = Served.from(folder)) {
            var page = served.address().resolve("en/ports/database-access/");
            var times = IntStream.range(FIRST, FIRST + saves)
                    .mapToDouble(port -> save(folder.resolve("content/matrix.yaml"), page, port))
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT, "%d saves: best %.0f ms, median %.0f ms, worst %.0f ms%n", saves, times[0], times[saves / 2], times[saves - 1]);
        }
    }

    /** From the save until the page has the new port, in milliseconds. */
    private static double save(Path matrix, URI page, int port) {
        try {
            var text = Files.readString(matrix);
            var start = System.nanoTime();
            Files.writeString(matrix, text.replace(port + "/tcp", port + 1 + "/tcp"));
            var seen = body(page);
            while (!seen.contains(">" + (port + 1) + "<")) {
                var known = seen.replaceFirst("(?s).*/.preview/script.js\\?(\\d+).*", "$1");
                body(page.resolve("/.preview/next.js?" + known)); // Answered when there is something new.
                seen = body(page);
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(URI page) throws IOException {
        try (var in = page.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
