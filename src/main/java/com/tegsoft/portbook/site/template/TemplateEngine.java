package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker over a folder of templates. A template makes and names no class, and includes nothing that is not in the
 * folder; whatever goes wrong in one is a finding.
 */
final class TemplateEngine {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final RenderingLimit limit;
    private final EngineFindings findings;
    private final Configuration configuration = new Configuration(VERSION);
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, TemplateFault> endless = new ConcurrentHashMap<>();
    private final AbandonableWork work = new AbandonableWork();

    TemplateEngine(TemplateFiles folder, RenderingLimit limit) {
        this.limit = limit;
        this.findings = new EngineFindings(folder);
        configuration.setTemplateLoader(new InMemory(folder));
        configuration.setObjectWrapper(new ModelWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler((e, environment, out) -> {
            throw findings.fault(e, environment); // Variables of loops and macros are known here.
        });
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(true);
        configuration.setTabSize(1);
    }

    /** Why a template cannot be parsed; empty if it can. */
    Optional<Finding> syntaxError(String name) {
        try {
            parsed.computeIfAbsent(name, this::parse);
            return Optional.empty();
        } catch (TemplateFault e) {
            return e.findings().stream().findFirst();
        }
    }

    /**
     * The output of a template.
     *
     * @throws TemplateFault if it cannot be parsed, or fails
     */
    String render(String name, Map<String, ?> model) {
        var known = endless.get(name);
        if (known != null) {
            throw known; // In a preview, each visit of its page would occupy another processor.
        }
        var output = new StringBuilder(4_096);
        try {
            var template = parsed.computeIfAbsent(name, this::parse);
            limit.render(
                    template.createProcessingEnvironment(model, limit.bounded(output)),
                    exceeded -> work.abandon(fault(name, exceeded)));
        } catch (TemplateException e) {
            throw findings.fault(e, e.getEnvironment());
        } catch (StackOverflowError e) {
            throw findings.fault(findings.recursive(name));
        } catch (OutOfMemoryError e) {
            throw findings.fault(findings.tooLarge(name));
        } catch (RenderingLimit.Exceeded e) {
            throw fault(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }

    /** The fault of an endless template: always the same, from when it was noticed first. */
    private TemplateFault fault(String name, RenderingLimit.Exceeded exceeded) {
        return endless.computeIfAbsent(name, key -> findings.fault(findings.endless(key, exceeded)));
    }

    /**
     * The result of work that renders templates, which ends even if one of them does not.
     *
     * @throws TemplateFault about that template
     */
    <T> T unlessEndless(Supplier<T> rendering) {
        return work.run(rendering);
    }

    private Template parse(String name) {
        try {
            var template = configuration.getTemplate(name);
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            throw findings.fault(findings.syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives FreeMarker the text of a template, whose line ends are used in the output. */
    private record InMemory(TemplateFiles folder) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return folder.text(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Source) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }
}
