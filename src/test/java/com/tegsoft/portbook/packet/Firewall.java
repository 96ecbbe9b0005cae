package com.tegsoft.portbook.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A way to use a platform, as its folder below {@code src/test/resources/packet} describes it: {@code steps.sh} runs the real
 * program, {@code broken.txt} lists how to break a snippet.
 *
 * @param folder named after the platform, and if there are several ways, {@code @} and which
 */
record Firewall(Path folder) {

    /** Every way that there is. */
    static List<Firewall> all() throws IOException {
        try (var folders = Files.list(Command.folder())) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Firewall::new)
                    .toList();
        }
    }

    /** Id of the platform. */
    String platform() {
        return toString().replaceFirst("@.*", "");
    }

    /** Whether it is used through a playbook, which is slow. */
    boolean playbook() {
        return toString().startsWith("ansible-");
    }

    /** Whether its program needs milliseconds, not seconds, for some rules. */
    boolean quick() {
        return Set.of("nftables", "iptables").contains(platform());
    }

    Path steps() {
        return folder.resolve("steps.sh");
    }

    List<Breakage> breakages() throws IOException {
        return Files.readAllLines(folder.resolve("broken.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Breakage::parse)
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
