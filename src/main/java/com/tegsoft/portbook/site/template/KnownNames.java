package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.yaml.Suggestion;
import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that are visible at the current place in a template.
 *
 * @param environment what the template sees; null after it has ended
 */
record KnownNames(@Nullable Environment environment) {

    /** {@code lang.language().code}: names, some of them called without arguments. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:\\(\\))?(?:\\.[A-Za-z_]\\w*(?:\\(\\))?)*");

    /** The intended last name of an expression, if a similar name exists. */
    Optional<String> near(String expression) {
        if (environment == null || !PATH.matcher(expression).matches()) {
            return Optional.empty();
        }
        var names = List.of(expression.replace("()", "").split("\\.", -1));
        try {
            return Suggestion.near(beside(environment, names), names.get(names.size() - 1));
        } catch (TemplateModelException e) {
            return Optional.empty(); // The part before the last name has no value either.
        }
    }

    private static Collection<String> beside(Environment environment, List<String> names)
            throws TemplateModelException {
        if (names.size() == 1) {
            return strings(environment.getKnownVariableNames());
        }
        @Nullable TemplateModel value = environment.getVariable(names.get(0));
        for (var name : names.subList(1, names.size() - 1)) {
            value = called(value) instanceof TemplateHashModel hash ? hash.get(name) : null;
        }
        return called(value) instanceof TemplateHashModelEx hash ? keys(hash) : List.of();
    }

    private static @Nullable Object called(@Nullable TemplateModel value) throws TemplateModelException {
        return value instanceof TemplateMethodModelEx method && !(value instanceof TemplateHashModelEx)
                ? method.exec(List.of())
                : value;
    }

    private static Collection<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
        var keys = new ArrayList<String>();
        for (var all = hash.keys().iterator(); all.hasNext(); ) {
            if (all.next() instanceof TemplateScalarModel key) {
                keys.add(key.getAsString());
            }
        }
        return keys;
    }

    private static List<String> strings(Collection<?> names) {
        return names.stream().map(String::valueOf).toList();
    }
}
