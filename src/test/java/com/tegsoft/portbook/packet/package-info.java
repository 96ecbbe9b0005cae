/**
 * Packets: what the kernel really lets through once a snippet is loaded by the program that it is written for.
 *
 * <p>A server and everybody else are network namespaces of the test's own; a folder of {@code src/test/resources/packet}
 * says how a platform is used. The customer's firewall is there first, and closed.
 *
 * <p>May: run programs in namespaces that it made. May not: touch the machine's own network, or know how a snippet is made.
 */
@NullMarked
package com.tegsoft.portbook.packet;

import org.jspecify.annotations.NullMarked;
