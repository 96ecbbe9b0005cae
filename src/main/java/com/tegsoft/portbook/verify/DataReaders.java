package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.verify.reader.DataReader;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The readers of downloads, one for each format. */
final class DataReaders {

    private static final Map<Class<? extends DataFormat>, DataReader> BY_FORMAT =
            ServiceLoader.load(DataReader.class, DataReader.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toUnmodifiableMap(DataReader::format, reader -> reader));

    private DataReaders() {}

    /** The reader of a format; without one, nothing of the format may be published. */
    static DataReader of(Class<? extends DataFormat> format) {
        return Optional.ofNullable(BY_FORMAT.get(format))
                .orElseThrow(() -> new IllegalStateException(
                        "no class in verify.reader reads what %s writes".formatted(format.getSimpleName())));
    }
}
