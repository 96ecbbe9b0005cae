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

    public URI address() {
        return loop.address();
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }
}
