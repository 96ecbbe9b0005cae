package com.tegsoft.portbook.site.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes values to templates: {@link Html} is not escaped, and an empty {@link Optional} is a missing value. */
final class ModelWrapper extends DefaultObjectWrapper {

    ModelWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new OwnMembers());
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        return value instanceof Html html ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup()) : super.wrap(value);
    }

    /**
     * Methods that this project declares, and nothing of Java's: {@code getClass()} would lead to every class there is.
     */
    private static final class OwnMembers implements MemberAccessPolicy {

        private static final String OWN = "com.tegsoft.portbook.";

        /** What every object of Java has, and records declare again. */
        private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString");

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getDeclaringClass().getName().startsWith(OWN)
                            && !Modifier.isStatic(method.getModifiers())
                            && !OF_OBJECTS.contains(method.getName());
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return true;
        }
    }
}
