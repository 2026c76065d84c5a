package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.desk.NotTextException;
import org.factdesk.domain.desk.TooLargeException;
import org.xml.sax.SAXException;

/** Reads the words out of a file: plain text, HTML, PDF or Word. The type is told by the content, not by the name. */
@ApplicationScoped
public class FileText {

    private static final Logger LOG = Logger.getLogger(FileText.class.getName());
    private static final Set<String> DOCUMENTS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /**
     * The words of a file.
     *
     * @param name the file's name, for the sentence
     * @throws NotTextException when it is none of the four kinds, or damaged
     * @throws TooLargeException when it holds more words than the desk takes
     */
    public String read(String name, byte[] bytes) {
        MediaType type = type(name, bytes);
        if (DOCUMENTS.contains(type.toString())) {
            return document(name, bytes);
        }
        if (type.getType().equals("text") || type.equals(MediaType.OCTET_STREAM)) {
            return TextDecoding.read(bytes).text();
        }
        throw new NotTextException(
                "not-text",
                "The file " + name + " is " + type.toString().toLowerCase(Locale.ROOT)
                        + ", which the desk cannot read. Send plain text, HTML, PDF or a Word document (.docx).");
    }

    private static MediaType type(String name, byte[] bytes) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        Detector detector = TikaConfig.getDefaultConfig().getDetector();
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return detector.detect(stream, metadata);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private static String document(String name, byte[] bytes) {
        BodyContentHandler words = new BodyContentHandler(ArticleText.LONGEST);
        try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes)) {
            new AutoDetectParser().parse(stream, words, new Metadata(), new ParseContext());
            return words.toString();
        } catch (SAXException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw (TooLargeException) new TooLargeException(
                                "text-too-large",
                                "The file " + name + " holds more words than the desk takes. Split it.")
                        .initCause(e);
            }
            throw damaged(name, e);
        } catch (IOException | TikaException e) {
            throw damaged(name, e);
        }
    }

    private static NotTextException damaged(String name, Exception cause) {
        LOG.log(Level.FINE, "unreadable file", cause);
        NotTextException refusal = new NotTextException(
                "damaged-file", "The file " + name + " is damaged or protected and cannot be read. Paste its words.");
        refusal.initCause(cause);
        return refusal;
    }
}
