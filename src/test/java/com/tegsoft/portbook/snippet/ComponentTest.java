package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a product: users are its nodes here, which all listen on the port of the shell and connect to each other there. */
class ComponentTest {

    private static final Matrix MATRIX = matrix();

    private static Matrix matrix() {
        var text = SmallMatrix.TEXT.substring(
                SmallMatrix.TEXT.indexOf("  user: {}"), SmallMatrix.TEXT.indexOf("    requirement: optional"));
        return SmallMatrix.with(
                text,
                text.replace("  user: {}", "  user: {component: true}")
                        .replace("    roles: [admin]\n", "    roles: [admin, user]\n    components: [user]\n"));
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(service -> service.id().value()).toList();
    }

    @Test
    void scope_has_what_its_machines_accept_and_what_they_connect_to() {
        var nodes = Scope.role(MATRIX, new Id("user"));
        assertThat(nodes.own()).isEqualTo("user");
        assertThat(ids(nodes.services())).containsExactly("shell");
        assertThat(ids(nodes.reached())).containsExactly("web", "shell", "calls");
    }

    @Test
    void on_one_server_all_that_a_component_starts_is_started_by_the_server() {
        assertThat(ids(Scope.all(MATRIX).reached())).containsExactly("web", "shell", "calls");
        assertThat(ids(Scope.purpose(MATRIX, new Id("care")).reached())).containsExactly("shell");
        assertThat(ids(Scope.role(MATRIX, new Id("admin")).reached())).isEmpty();
    }

    @Test
    void machines_have_single_addresses() {
        var values = Values.documentation(MATRIX);
        assertThat(values.with(MATRIX, "user", "10.0.0.1,10.0.0.2")
                        .group("user")
                        .nets())
                .hasSize(2);
        assertThatThrownBy(() -> values.with(MATRIX, "user", "10.0.0.0/24"))
                .hasMessage("`user` accepts single addresses only, not the network `10.0.0.0/24`");
        assertThatThrownBy(() -> values.with(MATRIX, "user", "0.0.0.0/0")).hasMessageContaining("to any source");
    }

    @Test
    void own_addresses_have_another_name_than_those_of_peers_of_the_same_kind() {
        var own = Values.documentation(MATRIX).own(Scope.role(MATRIX, new Id("user")));
        assertThat(own.id()).isEqualTo("user-server");
        assertThat(own.nets())
                .isEqualTo(Values.documentation(MATRIX).group("user").nets());
    }
}
