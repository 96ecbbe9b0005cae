package com.tegsoft.portbook.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A grey picture of a page, compared as an eye does from some way off: by squares, not by dots. */
record Picture(BufferedImage image) {

    private static final int SIDE = 6;
    /** Of 255 shades: Cairo and Splash, Poppler's two renderers, smooth letters so that squares differ by up to 36. */
    private static final int SEEN = 40;

    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    /** How many squares look different; all of them if the sizes differ. */
    int differences(Picture other) {
        var columns = image.getWidth() / SIDE;
        var rows = image.getHeight() / SIDE;
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return columns * rows;
        }
        var differences = 0;
        for (var i = 0; i < columns * rows; i++) {
            if (Math.abs(shade(i % columns, i / columns) - other.shade(i % columns, i / columns)) > SEEN) {
                differences++;
            }
        }
        return differences;
    }

    private int shade(int column, int row) {
        var sum = 0;
        for (var dot : image.getRaster().getSamples(column * SIDE, row * SIDE, SIDE, SIDE, 0, (int[]) null)) {
            sum += dot;
        }
        return sum / (SIDE * SIDE);
    }
}
