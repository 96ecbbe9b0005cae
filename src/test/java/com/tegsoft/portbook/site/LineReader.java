package com.tegsoft.portbook.site;

import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.verify.reader.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@link Lines}. */
public class LineReader implements DataReader {

    @Override
    public Class<? extends DataFormat> format() {
        return Lines.class;
    }

    @Override
    public List<String> read(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    /** The reader of the format that loses a flow. */
    public static final class OfLossy extends LineReader {
        @Override
        public Class<? extends DataFormat> format() {
            return Lines.Lossy.class;
        }
    }
}
