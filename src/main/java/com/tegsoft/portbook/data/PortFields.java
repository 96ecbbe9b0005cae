package com.tegsoft.portbook.data;

import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A port in the fields of a data format.
 *
 * @param transport {@code tcp}; for what has no ports, all that is opened: {@code icmp/echo-request}
 * @param first the first port; empty without ports
 */
record PortFields(String transport, Optional<Integer> first, Optional<Integer> last) {

    static PortFields of(Port port) {
        return port.hasPorts()
                ? new PortFields(
                        EnumNames.of(port.transport()),
                        Optional.of(port.range().first()),
                        Optional.of(port.range().last()))
                : new PortFields(port.toString(), Optional.empty(), Optional.empty());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("transport", transport);
        first.ifPresent(port -> json.put("firstPort", port));
        last.ifPresent(port -> json.put("lastPort", port));
        return json;
    }
}
