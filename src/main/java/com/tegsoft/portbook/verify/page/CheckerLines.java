package com.tegsoft.portbook.verify.page;

/** How to test which ports are open: the scripts, and the commands that run them. */
record CheckerLines(PageTexts texts) {

    /** The part that every page with a test has. */
    void add(PageLines page, String shellOptions, String windowsOptions) {
        page.section("checker", texts.ui("checker.title")).say("checker.lead");
        script(page, "shell", "check-ports.sh");
        command(page, "bash check-ports.sh HOST" + shellOptions);
        script(page, "windows", "check-ports.ps1");
        command(page, "powershell -ExecutionPolicy Bypass -File check-ports.ps1 -Server HOST" + windowsOptions);
    }

    /** The page about the test, with all its forms. */
    void addAll(PageLines page) {
        add(page, "", "");
        page.say("checker.media");
        command(page, "bash check-ports.sh --respond");
        command(page, "bash check-ports.sh HOST --ranges");
        page.say("checker.outbound");
        command(page, "bash check-ports.sh HOST --outbound");
        page.say("checker.verified");
    }

    private void script(PageLines page, String text, String name) {
        page.add(texts.ui("checker." + text) + " " + PageTexts.link(name, "check/" + name) + "{download}");
    }

    private void command(PageLines page, String line) {
        page.add((texts.language().code().equals("en") ? "" : "{lang=en} ") + line);
    }
}
