package com.tegsoft.portbook.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file inside the PDF that its content was made from: {@code AFRelationship /Source} (ISO 19005-3, 6.8). One may be
 * attached to many documents.
 */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final String description;
    private final Packed content;

    /**
     * A file.
     *
     * @param name of the file, without a path
     * @param mediaType such as {@code application/json}
     * @param description one line for whoever opens the list of attachments
     */
    public Attachment(String name, String mediaType, String description, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        try {
            this.content = Packed.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    Packed content() {
        return content;
    }
}
