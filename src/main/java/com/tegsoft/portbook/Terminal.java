package com.tegsoft.portbook;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param watched whether somebody is watching: a pipe does not
 * @param colour whether colours are welcome: with {@code NO_COLOR} they are not
 */
record Terminal(PrintWriter out, PrintWriter err, boolean watched, boolean colour) {}
