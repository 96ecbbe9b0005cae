package com.tegsoft.portbook.acceptance;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A program that a test cannot do without: where it is missing the test is skipped and says so; with CI=true it fails. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Condition.class)
public @interface Needs {

    String[] value();

    /** Looks for the programs on the PATH. */
    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var needs = context.getElement().map(element -> element.getAnnotation(Needs.class));
            var missing = needs.stream()
                    .flatMap(list -> Arrays.stream(list.value()))
                    .filter(program -> Programs.find(program).isEmpty())
                    .toList();
            if (missing.isEmpty()) {
                return ConditionEvaluationResult.enabled("everything is here");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("needs " + missing + ", and in CI nothing is skipped");
            }
            return ConditionEvaluationResult.disabled("skipped, needs " + missing);
        }
    }
}
