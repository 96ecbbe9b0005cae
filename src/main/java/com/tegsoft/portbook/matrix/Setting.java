package com.tegsoft.portbook.matrix;

/** A server setting that moves a port, and where the port is as long as nobody moved it. */
public record Setting(Id id, PortRange defaultRange) {}
