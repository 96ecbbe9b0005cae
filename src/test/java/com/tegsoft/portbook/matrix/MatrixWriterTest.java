package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.yaml.CanonicalJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact of a matrix is written where it stands, and nothing where there is none. */
class MatrixWriterTest {

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(quoteCharacter = '!', delimiter = '|', textBlock = """
            product: Example      | product: Example               | "product":"Example"
            edition: 2026-01-31   | edition: 2026-01-30            | "edition":"2026-01-30"
            edition: 2026-01-31   | edition: 2026-01-31~effective: 2026-03-01 | "effective":"2026-03-01"
            talk: {}              | talk: {assumptions: [a, b]}    | "talk":{"assumptions":["a","b"]}
            user: {}              | user: {assumptions: [c]}       | "user":{"assumptions":["c"]}
            user: {}              | user: {component: true}        | "user":{"component":"true"}
            user: {}              | user: {per-service: true}      | "user":{"per-service":"true"}
            services:             | features: {video: {excludes: [fax]}, fax: {}}~services: | "features":{"fax":{},"video":{"excludes":["fax"]}}
            name: far.example.com | name: far.example.net          | "name":"far.example.net"
            name: far.example.com | name: far.example.com~    ipv6: none | "ipv6":"none"
            name: far.example.com | name: far.example.com~    because: [similar-name, shared-address] | "because":["shared-address","similar-name"]
            name: far.example.com | name: far.example.com~    assumptions: [d] | "assumptions":["d"]
            203.0.113.7           | 203.0.113.7~      use: standby | {"address":"203.0.113.7","use":"standby"}
            default: '5060'       | default: '5070'                | "sip-port":{"default":"5070"}
            direction: outbound   | direction: inbound             | "direction":"inbound"
            source: any           | source: restricted             | "source":"restricted"
            roles: [user]         | roles: [user, admin]           | "roles":["user","admin"]
            purposes: [talk]      | purposes: [talk, care]         | "purposes":["talk","care"]
            requirement: optional | requirement: optional~    assumptions: [e] | "assumptions":["e"]
            setting: sip-port     | setting: sip-port, carries: signalling | "carries":"signalling"
            encryption: tls       | encryption: tls, because: [near-miss, clear-text] | "because":["clear-text","near-miss"]
            requirement: optional | requirement: optional~    since: 2026-12-01~    until: 2027-03-31 | "since":"2026-12-01"
            requirement: optional | requirement: optional~    needs: [video, fax] | "needs":["video","fax"]
            encryption: tls       | encryption: tls, source: restricted | "source":"restricted"
            roles: [user]         | roles: [user]~    components: [node, core] | "components":["node","core"]
            encryption: tls       | encryption: tls, until: 2027-03-31 | "until":"2027-03-31"
            encryption: tls       | encryption: tls, from-port: 49152-53247 | "from-port":"49152-53247"
            encryption: tls       | encryption: tls, one-of: usual | "one-of":"usual"
            services:             | systems: {dns: {assumptions: [e]}}~services: | "systems":{"dns":{"assumptions":["e"]}}
            roles: [user]         | roles: [user]~    systems: [dns, mail] | "systems":["dns","mail"]
            services:             | local-ports: {inner: {components: [user], ports: [9119/tcp, 1-2/udp]}}~services: | "local-ports":{"inner":{"components":["user"],"ports":["9119/tcp","1-2/udp"]}}
            services:             | local-ports: {inner: {ports: [9119/sctp]}}~services: | "local-ports":{"inner":{"ports":["9119/sctp"]}}
            services:             | site-specific: [f, g]~services: | "site-specific":["f","g"]
            services:             | retired: {old: {was: service, successor: web}}~services: | "old":{"successor":"web","was":"service"}
            services:             | retired: {old: {was: role}}~services: | "retired":{"old":{"was":"role"}}
            services:             | protocols: {own: {name: Own, transports: [tcp, udp], needed: [tcp, udp], encryption: none, accepts: [tls], kind: shell, registered: [1/tcp, 2-3/udp], carries: media}}~services: | "own":{"accepts":["tls"],"carries":"media","encryption":"none","kind":"shell","name":"Own","needed":["tcp","udp"],"registered":["1/tcp","2-3/udp"],"transports":["tcp","udp"]}
            services:             | protocols: {own: {transports: [udp], encryption: tls, kind: database}}~services: | "own":{"encryption":"tls","kind":"database","transports":["udp"]}
            """)
    void a_fact_is_written_and_read_again(String text, String other, String json) {
        var matrix = SmallMatrix.with(text, other.replace('~', '\n'));
        var written = MatrixWriter.write(matrix);
        assertThat(CanonicalJson.compact(written)).contains(json);
        var read = MatrixReader.read(written);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(matrix);
    }
}
