package com.tegsoft.portbook.matrix;

/**
 * A server setting that changes a port.
 *
 * @param defaultRange {@link PortRange#UNSET} without a default: each customer sets the port
 */
public record Setting(Id id, PortRange defaultRange) {}
