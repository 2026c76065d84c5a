package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** No page says anything of its own: every text stands in the message bundle, and no key is missing there. */
class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** The manual is prose, one document in one language, and not the labels of a page. */
    private static final Path MANUAL = PAGES.resolve("WEB-INF/help");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/org/factdesk/web/messages.properties");
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "aria-label", "ariaLabel", "header", "summary", "emptyMessage");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PAGE_KEY = Pattern.compile("msg\\['([^']+)']");
    private static final Pattern JAVA_KEY = Pattern.compile(
            "(?:words\\.of|messages\\.done|messages\\.doneThere)\\(\\s*\"([a-zA-Z0-9._]+[a-zA-Z0-9_])\"\\s*[,)]");

    @Test
    void noPageHoldsTextOfItsOwn() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path page :
                pages().stream().filter(file -> !file.startsWith(MANUAL)).toList()) {
            texts(page, parse(page).getDocumentElement(), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyThatPagesAndBeansNameHasAText() throws IOException {
        Properties texts = bundle();
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            keys(page, PAGE_KEY).stream().filter(key -> !texts.containsKey(key)).forEach(missing::add);
        }
        for (Path source : files(SOURCES, ".java")) {
            keys(source, JAVA_KEY).stream()
                    .filter(key -> !texts.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(20);
    }

    @Test
    void noTextIsSaidTwiceUnderOneKey() throws IOException {
        List<String> keys = Files.readAllLines(BUNDLE).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noPageTurnsEscapingOffOrCarriesScriptsAndStylesOfItsOwn() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(text).as(page.toString()).doesNotContain("escape=\"false\"", " style=\"", " onclick=\"");
            assertThat(Pattern.compile("<script(?![^>]*\\bsrc=)").matcher(text).find())
                    .as("script in " + page)
                    .isFalse();
        }
    }

    private static void texts(Path page, Element element, List<String> found) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (SPOKEN.contains(name) || (name.equals("value") && shows(element))) {
                note(page, name + "=" + attribute.getNodeValue(), attribute.getNodeValue(), found);
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                texts(page, inner, found);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                note(page, child.getTextContent().strip(), child.getTextContent(), found);
            }
        }
    }

    /** Whether the value of such an element is shown, so that it has to come from the bundle. */
    private static boolean shows(Element element) {
        return Set.of("commandButton", "commandLink", "outputText", "outputLabel", "button", "link", "linkButton")
                .contains(element.getLocalName());
    }

    private static void note(Path page, String what, String text, List<String> found) {
        if (LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            found.add(PAGES.relativize(page) + ": " + what);
        }
    }

    private static Set<String> keys(Path file, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static List<Path> pages() throws IOException {
        return files(PAGES, ".xhtml");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Properties bundle() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Document parse(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(page))));
    }
}
