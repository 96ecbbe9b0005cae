package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page before the Nu HTML checker, warnings included. */
class NuIT {

    @Test
    void the_nu_checker_has_nothing_to_say_about_any_page() throws Exception {
        var site = Site.ofContent();
        var checker = new Checker();
        for (var page : site.pages()) {
            checker.check(page, site.read(page));
        }
        assertThat(site.pages()).hasSizeGreaterThan(100);
        assertThat(checker.messages).isEmpty();
    }

    @Test
    void the_nu_checker_is_awake() throws Exception {
        var checker = new Checker();
        checker.check("x.html", "<!DOCTYPE html><html lang=en><title>x</title><p><div></p><img src=x></html>");
        assertThat(checker.messages).hasSizeGreaterThan(1);
    }

    private static final class Checker implements ErrorHandler {
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        private final List<String> messages = new ArrayList<>();
        private String page = "";

        Checker() throws Exception {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setAllowCss(true);
            validator.setUpValidatorAndParsers(this, false, false);
        }

        void check(String name, String html) throws Exception {
            page = name;
            var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("https://docs.invalid/" + name);
            validator.checkHtmlInputSource(source);
        }

        @Override
        public void warning(SAXParseException message) {
            messages.add(page + ":" + message.getLineNumber() + ": " + message.getMessage());
        }

        @Override
        public void error(SAXParseException message) {
            warning(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            warning(message);
        }
    }
}
