package com.tegsoft.portbook.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space of IEC 61966-2-1 as an ICC profile (ISO 15076-1, version 4.2), written from the standard's numbers:
 * the JDK's own profile has other bytes in other versions.
 */
public final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int ONE = 0x10000;

    /** The same for all documents. */
    static final Deflated PACKED = packed();

    private SrgbProfile() {}

    private static Deflated packed() {
        try {
            return Deflated.of(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes() throws IOException {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", 0.9642, 1, 0.8249));
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.7141));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        tags.put(
                "chad",
                numbers("sf32", 1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179));
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) throws IOException {
        var table = new ByteArrayOutputStream();
        var data = new ByteArrayOutputStream();
        var out = new DataOutputStream(table);
        out.writeInt(tags.size());
        var start = HEADER + 4 + ENTRY * tags.size();
        for (var tag : tags.entrySet()) {
            out.writeBytes(tag.getKey());
            out.writeInt(start + data.size());
            out.writeInt(tag.getValue().length);
            data.write(tag.getValue());
            data.write(new byte[-data.size() & 3]);
        }
        var profile = new ByteArrayOutputStream();
        profile.write(header(start + data.size()));
        profile.write(table.toByteArray());
        profile.write(data.toByteArray());
        return profile.toByteArray();
    }

    /** Clause 7.2: a display's profile from RGB to XYZ, with the illuminant D50. */
    private static byte[] header(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x04200000);
        out.writeBytes("mntrRGB XYZ ");
        for (var part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (var part : new double[] {0.9642, 1, 0.8249}) {
            out.writeInt(fixed(part));
        }
        out.write(new byte[HEADER - out.size()]);
        return bytes.toByteArray();
    }

    private static byte[] numbers(String type, double... numbers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes(type);
        out.writeInt(0);
        for (var number : numbers) {
            out.writeInt(fixed(number));
        }
        return bytes.toByteArray();
    }

    /** Clause 10.18, function 3: a power above, a straight line below. */
    private static byte[] curve() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes("para");
        out.writeInt(0);
        out.writeShort(3);
        out.writeShort(0);
        for (var parameter : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            out.writeInt(fixed(parameter));
        }
        return bytes.toByteArray();
    }

    /** Clause 10.15: one text, in English. */
    private static byte[] text(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var characters = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeBytes("mluc");
        out.writeInt(0);
        out.writeInt(1);
        out.writeInt(ENTRY);
        out.writeBytes("enUS");
        out.writeInt(characters.length);
        out.writeInt(28);
        out.write(characters);
        return bytes.toByteArray();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * ONE);
    }
}
