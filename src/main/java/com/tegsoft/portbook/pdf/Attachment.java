package com.tegsoft.portbook.pdf;

/**
 * A file inside the PDF that its content was made from: {@code AFRelationship /Source} (ISO 19005-3, 6.8).
 *
 * @param name of the file, without a path
 * @param mediaType such as {@code application/json}
 * @param description one line for whoever opens the list of attachments
 * @param content shared, not copied: one file may be attached to many documents
 */
@SuppressWarnings("ArrayRecordComponent") // two attachments are never compared
public record Attachment(String name, String mediaType, String description, byte[] content) {}
