package com.tegsoft.portbook.matrix;

/** A server setting that changes a port, with its default. */
public record Setting(Id id, PortRange defaultRange) {}
