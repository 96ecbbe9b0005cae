package com.tegsoft.portbook.pdf.write;

/** How a number is written in a content stream: plain digits, at most three decimals (ISO 32000-1, 7.3.3). */
public final class PdfNumber {

    private static final int PRECISION = 1000;

    private PdfNumber() {}

    public static String of(double value) {
        var thousandths = Math.round(value * PRECISION);
        var sign = thousandths < 0 ? "-" : "";
        var digits = Math.abs(thousandths);
        var decimals = Long.toString(PRECISION + digits % PRECISION).substring(1);
        var end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + digits / PRECISION + (end == 0 ? "" : "." + decimals.substring(0, end));
    }
}
