package com.tegsoft.portbook.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which every Java platform has. */
public final class Sha256 {

    /** Looked up once: finding a provider takes longer than hashing a sentence. */
    private static final MessageDigest UNUSED = unused();

    private Sha256() {}

    /**
     * The hash of some parts, one after the other.
     *
     * @return 32 bytes
     */
    public static byte[] of(byte[]... parts) {
        try {
            var digest = (MessageDigest) UNUSED.clone();
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(UNUSED.getProvider() + " cannot hash two things at once", e);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** The same of a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
