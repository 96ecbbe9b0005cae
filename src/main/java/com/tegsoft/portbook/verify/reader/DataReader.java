package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.List;

/** Reads the downloads of one format, found by the service loader. */
public interface DataReader {

    /** The format that it reads. */
    Class<? extends DataFormat> format();

    /**
     * What a file says, in the words in which the format says what it must say.
     *
     * @throws UnreadableArtefact if it is not a file of the format
     */
    List<?> read(byte[] file);
}
