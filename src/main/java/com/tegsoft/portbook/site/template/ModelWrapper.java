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
import java.util.Optional;
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

    /** {@link ShownMembers}, and nothing else. */
    private static final class OwnMembers implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return ShownMembers.isShown(method);
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
