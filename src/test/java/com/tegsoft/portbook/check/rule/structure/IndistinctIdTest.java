package com.tegsoft.portbook.check.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The variables of a role that is a different machine in each service are no other's. */
class IndistinctIdTest {

    private static Example perService(String id) {
        return Example.edit(
                "matrix.yaml",
                "  visitor: {}\n  operator: {}",
                "  %s: {}\n  visitor: {}\n  operator: {per-service: true}".formatted(id));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"operator-web, web", "operatorweb, web", "op-eratorphone, phone"})
    void a_machine_is_not_called_like_another_role(String id, String service) {
        assertThat(new IndistinctId().find(Sample.with(perService(id))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("`operator` in `%s` gives the same variable name as `%s`".formatted(service, id)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"operator-mirror-sync", "web-operator", "operators-web"})
    void other_roles_may_be_called_so(String id) {
        assertThat(new IndistinctId().find(Sample.with(perService(id)))).isEmpty();
    }
}
