package com.tegsoft.portbook.pdf.write;

/**
 * A file inside the PDF that its content was made from: {@code AFRelationship /Source} (ISO 19005-3, 6.8). One may be
 * attached to many documents.
 *
 * @param name of the file, without a path
 * @param mediaType such as {@code application/json}
 * @param description one line, shown in the list of attachments
 */
public record Attachment(String name, String mediaType, String description, Deflated content) {

    /** A file that is compressed here, once for all documents. */
    public Attachment(String name, String mediaType, String description, byte[] content) {
        this(name, mediaType, description, Deflated.of(content));
    }
}
