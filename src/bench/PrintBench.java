import com.tegsoft.portbook.fixture.Multiplied;
import com.tegsoft.portbook.site.PrintedPages;
import com.tegsoft.portbook.verify.Verification;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Prints the reference of N services in each language, warm, and says what each costs.
 *
 * <p>{@code java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp target/portbook.jar:target/test-classes src/bench/PrintBench.java 300 5}
 * after {@code mvn package}, with the flags of the launcher. Times are CPU times, the best of all runs: rendering and printing
 * together, and reading back.
 */
public class PrintBench {

    private static final int SERVICES_A_COPY = 9;

    public static void main(String[] arguments) {
        var services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        var runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "0"); // All in the thread that is measured.
        var pages = PrintedPages.of(Multiplied.content(services / SERVICES_A_COPY));
        System.out.printf(Locale.ROOT, "%d services%n", pages.content().matrix().services().size());
        pages.paths().stream().filter(path -> path.endsWith("/pdf/ports.pdf")).forEach(path -> measure(pages, path, runs));
    }

    private static void measure(PrintedPages pages, String path, int runs) {
        var print = Double.MAX_VALUE;
        var read = Double.MAX_VALUE;
        var size = 0;
        for (var run = 0; run < runs; run++) {
            var start = cpu();
            var pdf = pages.pdf(path);
            print = Math.min(print, cpu() - start);
            start = cpu();
            var findings = Verification.findings(pages.content(), List.of(pdf));
            read = Math.min(read, cpu() - start);
            size = pdf.bytes().length;
            if (!findings.isEmpty()) {
                throw new IllegalStateException(findings.toString());
            }
        }
        System.out.printf(Locale.ROOT, "%s  %.0f KB  printed in %.2f s  read back in %.2f s%n", path, size / 1000.0, print, read);
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
