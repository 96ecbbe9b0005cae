package com.tegsoft.portbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A running preview of a folder that holds content and templates. */
public final class Served implements AutoCloseable {

    private final EditLoop loop;

    private Served(EditLoop loop) {
        this.loop = loop;
    }

    public static Served from(Path folder) throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var inputs = new Build.Inputs(folder.resolve("content"), folder.resolve("templates"), Optional.empty());
        return new Served(EditLoop.begin(inputs, 0, new Terminal(nowhere, nowhere, false, false)));
    }

    /** The preview of a content folder with the real templates; what it says goes to a writer. */
    public static Served content(Path folder, Writer said) throws IOException {
        var out = new PrintWriter(said, true);
        var inputs = new Build.Inputs(folder, Path.of("templates"), Optional.empty());
        return new Served(EditLoop.begin(inputs, 0, new Terminal(out, out, false, false)));
    }

    public URI address() {
        return loop.address();
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }
}
