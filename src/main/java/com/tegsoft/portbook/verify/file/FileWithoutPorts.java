package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Matrix;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of which nothing is known that it must say: no port and no address. */
final class FileWithoutPorts {

    private static final Pattern PORT_OR_ADDRESS =
            Pattern.compile("(?i)\\b(?:tcp|udp)[ /:]*[0-9]{1,5}\\b|\\b[0-9]{1,5}/(?:tcp|udp)\\b"
                    + "|(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])");

    private FileWithoutPorts() {}

    static FileFacts facts(Matrix matrix, String text) {
        var addresses = matrix.hosts().values().stream()
                .flatMap(host -> host.addresses().stream())
                .map(Address::text)
                .filter(text::contains);
        var numbers = PORT_OR_ADDRESS.matcher(text).results().map(MatchResult::group);
        return new FileFacts(
                List.of(), Stream.concat(addresses, numbers).distinct().toList());
    }
}
