package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.publish.EditionWriter;
import com.tegsoft.portbook.publish.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code portbook release}: releases the matrix as a permanent edition, if there are no findings. */
@Command(
        name = "release",
        description = {
            "Releases the matrix as a permanent edition.",
            "",
            "Writes editions/DATE.json into the content folder, with the date that matrix.yaml gives as `edition`. An "
                    + "edition records what customers were told on that date: it is never changed afterwards."
        },
        exitCodeList = {
            "0:released",
            "1:findings; nothing was released",
            "2:wrong usage, or a file or folder that cannot be read or written",
            "3:internal error of portbook"
        })
public final class ReleaseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    public ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        var inputs = options.inputs();
        var candidate = Build.release(inputs);
        var refused = candidate.compared().result();
        if (!refused.findings().isEmpty()) {
            FindingPrinter.TEXT.print(refused, terminal);
            terminal.err().println("nothing was released");
            return ExitStatus.FINDINGS;
        }
        var edition = candidate.edition();
        if (candidate.record().isPresent()) {
            return record(inputs.content(), candidate.record().get());
        }
        EditionWriter.write(inputs.content(), edition);
        terminal.out()
                .println("released %s: %s services, seal %s"
                        .formatted(
                                Edition.path(edition.date()),
                                edition.matrix().services().size(),
                                edition.seal()));
        candidate.compared().gap().ifPresent(gap -> terminal.err().println("portbook: " + gap));
        return ExitStatus.CLEAN;
    }

    private int record(Path content, AddressRecord record) throws PublishException {
        EditionWriter.write(content, record);
        terminal.out()
                .println(
                        "%s written: the edition was released before editions recorded their pages, sections and languages"
                                .formatted(AddressRecord.PATH));
        return ExitStatus.CLEAN;
    }
}
