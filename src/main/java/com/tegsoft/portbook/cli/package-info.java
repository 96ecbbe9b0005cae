/**
 * The commands of the command line: their options, exit statuses, help, and what they print on a terminal.
 *
 * <p>What a command does lives in the packages below; only {@code Main} knows the process's own streams.
 */
@NullMarked
package com.tegsoft.portbook.cli;

import org.jspecify.annotations.NullMarked;
