package com.tegsoft.portbook.verify.page;

import java.util.List;

/** How to test which ports are open: the scripts, and the commands that run them. */
record CheckerLines(PageTexts texts, List<CheckerTarget> targets) {

    /** The part that every page with a test has, with what selects the services. */
    void add(PageLines page, String kind, String id) {
        page.add(PageLines.hiding("checker"));
        page.section("checker", texts.ui("checker.title")).say("checker.lead");
        script(page, "shell", "check-ports.sh");
        targets.forEach(target -> command(page, "bash check-ports.sh HOST" + target.shell(kind, id)));
        script(page, "windows", "check-ports.ps1");
        targets.forEach(target -> command(
                page,
                "powershell -ExecutionPolicy Bypass -File check-ports.ps1 -Server HOST" + target.windows(kind, id)));
    }

    /** The page about the test, with all its forms. */
    void addAll(PageLines page) {
        add(page, "", "");
        page.say("checker.media");
        eachListening(page, "", " --respond");
        eachListening(page, " HOST", " --ranges");
        page.say("checker.outbound");
        targets.forEach(target -> command(page, "bash check-ports.sh HOST" + target.outbound()));
        page.say("checker.verified");
    }

    private void eachListening(PageLines page, String host, String form) {
        targets.stream()
                .filter(target -> !target.connects())
                .forEach(target -> command(page, "bash check-ports.sh" + host + target.shell("", "") + form));
    }

    private void script(PageLines page, String text, String name) {
        page.add(texts.ui("checker." + text) + " " + PageTexts.link(name, "check/" + name) + "{download}");
    }

    private void command(PageLines page, String line) {
        page.add(texts.command(line));
    }
}
