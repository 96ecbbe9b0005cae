package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.parallel.Parallel;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A format of downloads, found by the service loader. It says what each of its files must say; its reader in
 * {@code verify.reader} reads that back.
 */
public interface DataFormat {

    /** The files in this format. */
    Stream<DataFile> files(Content content);

    /** All formats, sorted by the names of their classes. */
    static List<DataFormat> all() {
        return ServiceLoader.load(DataFormat.class, DataFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(format -> format.getClass().getName()))
                .toList();
    }

    /** What an edition must say. */
    static List<Flow> flows(Matrix matrix) {
        return Matrix.flows(matrix.services().values());
    }

    /** A file for each edition, made of the content as the edition had it, with names as they read today. */
    static Stream<DataFile> ofEachEdition(Content content, Function<Content, DataFile> file) {
        return Parallel.map(content.history().matrices(), matrix -> file.apply(content.withMatrix(matrix))).stream();
    }
}
