package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code new service}: the facts of a row with one port. */
final class ServiceOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            required = true,
            description = "port or range with its transport, such as 443/tcp or 10000-20000/udp")
    private String port = "";

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            required = true,
            description = "application protocol, such as https; it determines the encryption")
    private String protocol = "";

    @Option(names = "--role", paramLabel = "ID", required = true, description = "role that uses it; can be repeated")
    private List<String> roles = List.of();

    @Option(names = "--purpose", paramLabel = "ID", required = true, description = "purpose; can be repeated")
    private List<String> purposes = List.of();

    @Option(
            names = "--host",
            paramLabel = "ID",
            description = "remote host; makes the service outbound; can be repeated")
    private List<String> hosts = List.of();

    @Option(
            names = "--because",
            paramLabel = "DOUBT",
            description = "a doubt reported by a check that a text will explain, such as clear-text; can be repeated")
    private List<String> doubts = List.of();

    /** The arguments, in the order of the options. */
    List<Addition.Argument> arguments() {
        var arguments = new ArrayList<>(
                List.of(new Addition.Argument("--port", port), new Addition.Argument("--protocol", protocol)));
        roles.forEach(role -> arguments.add(new Addition.Argument("--role", role)));
        purposes.forEach(purpose -> arguments.add(new Addition.Argument("--purpose", purpose)));
        hosts.forEach(host -> arguments.add(new Addition.Argument("--host", host)));
        doubts.forEach(doubt -> arguments.add(new Addition.Argument("--because", doubt)));
        return arguments;
    }

    /** The row as {@code matrix.yaml} has it. */
    String facts(String id, Matrix matrix) {
        return """

                  %s:
                    direction: %s
                    %s
                    roles: [%s]
                    # What %s is for, and how much it is needed: required, conditional or optional.
                    purposes: [%s]
                    requirement: optional
                    ports:
                      - {port: %s, protocol: %s, encryption: %s%s} # %s: is the encryption right?
                """.formatted(
                        id,
                        hosts.isEmpty() ? "inbound" : "outbound",
                        hosts.isEmpty() ? "source: restricted" : "hosts: [" + String.join(", ", hosts) + "]",
                        String.join(", ", roles),
                        id,
                        String.join(", ", purposes),
                        port,
                        protocol,
                        EnumNames.of(encryption(matrix)),
                        doubts.isEmpty() ? "" : ", because: [" + String.join(", ", doubts) + "]",
                        id);
    }

    /** The encryption of the protocol; TLS for an unknown one, which is reported anyway. */
    private Encryption encryption(Matrix matrix) {
        return Id.find(protocol)
                .flatMap(matrix::protocol)
                .map(Protocol::encryption)
                .orElse(Encryption.TLS);
    }
}
