package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that a user may not read or write. Root may do everything, so root's tests run as another user. */
@Needs("setpriv")
class PermissionIT {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");

    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        permit(folder, "rwxr-xr-x");
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        Files.copy(Path.of("target/portbook.jar"), folder.resolve("portbook.jar"));
    }

    @Test
    void what_may_not_be_read_or_written_is_named_with_the_reason() throws Exception {
        permit(folder.resolve("content/ar"), "r-xr-xr-x");
        assertDenied(folder.resolve("content/ar/texts.yaml"), "new", "purpose", "telefax");
        permit(folder, "r-xr-xr-x");
        assertDenied(
                folder.resolve("site"), "build", "--out", folder.resolve("site").toString());
        permit(folder.resolve("content/en/texts.yaml"), "---------");
        assertDenied(folder.resolve("content/en/texts.yaml"), "check");
        permit(folder.resolve("content"), "---------");
        assertDenied(folder.resolve("content"), "check");
        permit(folder.resolve("content"), "rwxr-xr-x");
        permit(folder, "rwxr-xr-x");
    }

    private void assertDenied(Path place, String... arguments) throws Exception {
        var root = "root".equals(System.getProperty("user.name"));
        var command = new ArrayList<>(root ? AS_NOBODY : List.<String>of());
        command.addAll(List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                folder.resolve("portbook.jar").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--content", folder.resolve("content").toString()));
        command.addAll(List.of("--templates", folder.resolve("templates").toString()));
        var run = Run.of(command.toArray(String[]::new));
        assertThat(run.status()).as(run.output()).isEqualTo(2);
        assertThat(run.output())
                .startsWith("portbook: ")
                .contains("`" + place + "`", "permission denied; ")
                .hasLineCount(1)
                .doesNotContain("Exception");
    }

    private static void permit(Path place, String permissions) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
    }
}
