package org.factdesk.service.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The desk's own templates, from the class path alone; every value is escaped, and no value is ever read as a template. */
final class Templates {

    private static final Configuration TEMPLATES = configured();

    private Templates() {}

    /** Fills a template with a record. Characters that XML cannot hold become U+FFFD. */
    static String fill(String name, Record model, ZoneId zone) {
        StringWriter out = new StringWriter();
        try {
            RecordWrapper wrapper = new RecordWrapper(zone);
            TEMPLATES.getTemplate(name).process(wrapper.root(model), out, wrapper);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template " + name + " cannot be filled", e);
        }
        return legal(out.toString());
    }

    /** A style sheet of this package. */
    static String style(String... names) {
        StringBuilder styles = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Templates.class.getResourceAsStream(name)) {
                styles.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return styles.toString();
    }

    /** The direction of a text's first strong character, as HTML's dir attribute has it. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    private static Configuration configured() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setRecognizeStandardFileExtensions(true);
        templates.setLocale(Locale.UK);
        templates.setNumberFormat("computer");
        templates.setLocalizedLookup(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setSharedVariable("dir", (TemplateMethodModelEx) arguments -> direction(text(arguments)));
        templates.setSharedVariable("link", (TemplateMethodModelEx) arguments -> SafeLink.of(text(arguments)));
        templates.setSharedVariable("cut", (TemplateMethodModelEx) arguments -> cut(
                text(arguments),
                ((TemplateNumberModel) arguments.get(1)).getAsNumber().intValue()));
        templates.setSharedVariable("svg", (TemplateMethodModelEx) arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(
                Icon.valueOf(text(arguments)).svg()));
        return templates;
    }

    /** The text on one line, at most so many code points of it; the whole stands elsewhere. */
    static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 2)).stripTrailing() + " …";
    }

    private static String text(List<?> arguments) throws freemarker.template.TemplateModelException {
        return arguments.get(0) instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
    }

    private static String legal(String markup) {
        StringBuilder legal = new StringBuilder(markup.length());
        markup.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return legal.toString();
    }

    /** XML 1.0, section 2.2, without the control characters that HTML forbids and the non-characters. */
    private static boolean isLegal(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !surrogate && !nonCharacter;
    }
}
