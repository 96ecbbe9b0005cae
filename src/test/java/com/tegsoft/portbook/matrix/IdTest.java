package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is an id, and what becomes of one. */
class IdTest {

    @Test
    void a_number_at_its_end_never_makes_an_id_too_long() {
        assertThat(new Id("telescope").numbered(2)).isEqualTo(new Id("telescope-2"));
        assertThat(new Id("a".repeat(62)).numbered(10)).isEqualTo(new Id("a".repeat(60) + "-10"));
        assertThat(new Id("a".repeat(63)).numbered(2)).isEqualTo(new Id("a".repeat(61) + "-2"));
        assertThat(new Id("a".repeat(60) + "-bc").numbered(2)).isEqualTo(new Id("a".repeat(60) + "-2"));
    }
}
