package com.tegsoft.portbook;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param colour whether somebody is watching who takes escape sequences; {@code NO_COLOR} and a pipe do not
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour) {}
