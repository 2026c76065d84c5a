package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages, for what Java says on them; pages themselves read {@code msg['...']}. */
@Named("words")
@ApplicationScoped
public class DeskWords {

    /** The bundle with every text of the pages. */
    public static final String BUNDLE = "org.factdesk.web.messages";

    private final ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    /** The text of a key, with {0}, {1} ... filled in. */
    public String of(String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }

    /** The text of a key, or another where there is none: ratings of a scale of one's own, for instance. */
    public String or(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** A count in words, by the keys with {@code .none}, {@code .one} and {@code .many} behind. */
    public String count(String key, long number) {
        String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return of(key + form, number);
    }
}
