package com.tegsoft.portbook.cli;

import java.io.PrintWriter;

/**
 * The output of a command.
 *
 * @param watched whether the output is a terminal, not a pipe
 * @param colour whether colours are allowed: {@code NO_COLOR} turns them off
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean watched, boolean colour) {}
