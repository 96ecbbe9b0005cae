package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.BuiltInTemplates;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.NewProduct;
import com.tegsoft.portbook.content.SiteShape;
import com.tegsoft.portbook.data.EditorSchema;
import com.tegsoft.portbook.matrix.MatrixShape;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook new product}: the content folder with which another product begins. */
@Command(
        name = "product",
        description = {
            "Starts the content folder of a product, with an empty matrix.",
            "",
            "The folder has no findings and can be built at once. Add purposes, roles and services with the other "
                    + "commands of `portbook new`."
        },
        footer = {
            "",
            "Example:",
            "  portbook new product \"Acme Server\" --language en --language de",
            "  portbook new purpose remote-work",
            "  portbook serve"
        })
final class NewProductCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "name of the product, such as Acme Server")
    private String name = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "a language of the site, such as en; repeat it for more. The first is the source language, from "
                            + "which the others are translated (default: en)")
    private List<String> languages = List.of("en");

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "folder to write, which must not exist yet or be empty (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    NewProductCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!NewProduct.NAME.matcher(name).matches()) {
            throw new InputException(
                    "NAME: `%s` has characters that are not allowed or is too long; write up to 60 letters, digits, "
                                    .formatted(name)
                            + "spaces and any of . + & ( ) / -, beginning with a letter or digit");
        }
        var chosen = chosen();
        verifyVacant();
        var templates = Templates.of(TemplateFiles.load(BuiltInTemplates.folder(), "templates"));
        var folder = NewProduct.of(name, chosen, LocalDate.now(ZoneOffset.UTC), templates.interfaceTexts());
        var content = ContentReader.read(folder, templates.interfaceTexts()).withPrintable(templates.printable());
        var findings = Checks.findings(content);
        if (!findings.isEmpty()) { // Such as a name in a script for which there is no font.
            FindingPrinter.TEXT.print(new CheckResult(findings, content.sources()), terminal);
            terminal.err().println("nothing was written");
            return ExitStatus.FINDINGS;
        }
        write(folder);
        return ExitStatus.CLEAN;
    }

    private void write(ContentFiles folder) throws PublishException {
        var files = new TreeMap<String, String>();
        folder.files().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        files.put(schema(Content.MATRIX), EditorSchema.write(MatrixShape.ROOT));
        files.put(schema(Content.SITE), EditorSchema.write(SiteShape.ROOT));
        for (var file : files.entrySet()) {
            ContentFile.create(content.resolve(file.getKey()), file.getValue());
            terminal.out().println("`%s` written".formatted(content.resolve(file.getKey())));
        }
        terminal.out()
                .println(
                        "next: write your addresses into site.yaml, then add what there is with `portbook new purpose`, "
                                + "`portbook new role` and `portbook new service`; `portbook serve` shows the site");
    }

    private static String schema(String file) {
        return file.replace(".yaml", ".schema.json");
    }

    private List<Language> chosen() throws InputException {
        var known = NewProduct.languages().stream().collect(Collectors.toMap(Language::code, language -> language));
        for (var tag : languages) {
            if (!known.containsKey(tag)) {
                throw new InputException(
                        "--language: portbook has no interface texts in `%s`; begin with %s, then add it with `portbook new language`"
                                .formatted(tag, String.join(", ", new TreeMap<>(known).keySet())));
            }
        }
        return languages.stream().distinct().map(known::get).toList();
    }

    private void verifyVacant() throws IOException {
        if (Files.isDirectory(content)) {
            try (var entries = Files.list(content)) {
                if (entries.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(content, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    "`%s` already exists and is not an empty folder; write --content FOLDER for another"
                            .formatted(content.toAbsolutePath().normalize()));
        }
    }
}
