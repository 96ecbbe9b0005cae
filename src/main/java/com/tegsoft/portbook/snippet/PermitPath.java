package com.tegsoft.portbook.snippet;

/** A permit, and the address of the server that it is for. */
public record PermitPath(Permit permit, Net server) {

    /** For messages. */
    @Override
    public String toString() {
        return permit + " at " + server.cidr();
    }
}
