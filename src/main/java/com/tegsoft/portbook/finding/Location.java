package com.tegsoft.portbook.finding;

/**
 * A range in a source file.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line first line, from 1
 * @param column first column, from 1, counted in code points
 * @param endLine last line
 * @param endColumn the column after the last character
 */
public record Location(String file, int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    public Location {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a range of text: %s:%s to %s:%s".formatted(line, column, endLine, endColumn));
        }
    }

    /** The start of a file, for findings about the file as a whole. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 1, 1);
    }

    /** Whether this starts before the end of another range in the same file. */
    public boolean isBefore(Location end) {
        return file.equals(end.file) && (line < end.endLine || (line == end.endLine && column <= end.endColumn));
    }

    @Override
    public int compareTo(Location other) {
        var byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
