package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Id;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may use an open port. */
class PeerTest {

    @Test
    void anyone_comes_first_whatever_the_others_are_called() {
        var ends = List.of(
                Peer.given(new Id("administrator")),
                Peer.given(new Id("zone")),
                Peer.ANYONE,
                Peer.given(new Id("a")),
                Peer.given(new Id("anyone-else")));
        assertThat(new TreeSet<>(ends))
                .extracting(Peer::toString)
                .containsExactly("anyone", "a", "administrator", "anyone-else", "zone");
    }
}
