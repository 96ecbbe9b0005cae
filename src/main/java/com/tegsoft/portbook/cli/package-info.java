/**
 * The commands of the command line: their options, exit statuses, help, and what they print on a terminal.
 *
 * <p>The work of a command is done in the packages below; only {@code Main} uses the streams of the process.
 */
@NullMarked
package com.tegsoft.portbook.cli;

import org.jspecify.annotations.NullMarked;
