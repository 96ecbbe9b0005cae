package com.tegsoft.portbook.verify.published;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Where a site is published. */
public sealed interface Publication permits PublishedFolder, ServedSite {

    /**
     * What is there at a path of the site.
     *
     * @throws IOException if that cannot be found out
     */
    Answer answer(String path) throws IOException;

    /**
     * Paths of the files that are there too.
     *
     * @param listed paths of the files of the site
     * @throws IOException if that cannot be found out
     */
    List<String> others(Set<String> listed) throws IOException;

    /** The results of some work for many files, which asks for each; in the order of the files. */
    <T, R> List<R> all(List<T> things, Function<T, R> work);

    /**
     * A file, or that there is none.
     *
     * @param status as in HTTP: 200 for a file, 404 for none
     * @param bytes not copied, so it must not be changed
     * @param headers by lower-case name; none in a folder
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] bytes, Map<String, List<String>> headers) {

        static final Answer NONE = new Answer(404, new byte[0], Map.of());

        public Answer {
            headers = Map.copyOf(headers);
        }

        boolean isFile() {
            return status == 200;
        }
    }
}
