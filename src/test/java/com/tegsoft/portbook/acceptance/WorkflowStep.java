package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A step of a workflow, whose script can be run as GitHub would run it.
 *
 * @param fields as the workflow has them
 */
record WorkflowStep(Map<String, Object> fields) {

    /**
     * What came of its script.
     *
     * @param outputs lines that it wrote to {@code GITHUB_OUTPUT}
     */
    record Result(int status, List<String> outputs) {}

    @SuppressWarnings("unchecked")
    static WorkflowStep named(String workflow, String name) throws IOException {
        var text = Files.readString(Path.of(".github/workflows").resolve(workflow));
        var root = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
        var jobs = (Map<String, Map<String, Object>>) Objects.requireNonNull(root.get("jobs"));
        return jobs.values().stream()
                .flatMap(job -> ((List<Map<String, Object>>) job.getOrDefault("steps", List.of())).stream())
                .filter(step -> name.equals(step.get("name")))
                .findFirst()
                .map(WorkflowStep::new)
                .orElseThrow(() -> new IllegalArgumentException(workflow + " has no step " + name));
    }

    String script() {
        return String.valueOf(fields.get("run"));
    }

    /**
     * Runs the script.
     *
     * @param folder where it runs; programs in its folder bin are found first
     * @param environment {@code NAME=value}
     */
    Result run(Path folder, String... environment) throws IOException, InterruptedException {
        var outputs = Files.createTempFile("outputs", ".txt");
        try {
            var bash = new ProcessBuilder("bash", "-e", "-c", script()).directory(folder.toFile());
            for (var variable : environment) {
                bash.environment().put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
            }
            bash.environment().put("GITHUB_OUTPUT", outputs.toString());
            bash.environment().merge("PATH", folder.resolve("bin") + ":", (path, first) -> first + path);
            return new Result(Run.of(bash).status(), Files.readAllLines(outputs));
        } finally {
            Files.delete(outputs);
        }
    }
}
