package com.tegsoft.portbook.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Line ends, which are not content: git may write CRLF when it checks out on Windows, which means the same as LF. */
public final class LineEnds {

    private LineEnds() {}

    /** The text with every CRLF as a line feed; a lone carriage return stays. */
    public static String unified(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    /** The same for a file; one that is not UTF-8 text, such as a picture or a font, stays as it is. */
    public static byte[] unified(byte[] file) {
        if (!hasCarriageReturn(file)) {
            return file;
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') < 0 ? unified(text).getBytes(StandardCharsets.UTF_8) : file;
        } catch (CharacterCodingException e) {
            return file; // Not text.
        }
    }

    private static boolean hasCarriageReturn(byte[] file) {
        for (var octet : file) {
            if (octet == '\r') {
                return true;
            }
        }
        return false;
    }
}
