package org.factdesk.service.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The report as a PDF that is PDF/UA-1 and PDF/A-2a at once. Fonts come from the class path; nothing is resolved from
 * outside, whatever the report's texts say: only the pictures of {@link PrintMarks} can be reached.
 */
public final class PdfReport {

    /** The media type to serve it as. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        XRLog.setLoggingEnabled(false); // what goes wrong is thrown; what readers wrote does not belong in a log
    }

    /** The whole file. */
    public byte[] render(Report report) {
        String markup = Templates.fill(
                "report.ftlh",
                ReportView.of(report, true, null, Templates.style("report.css", "report-pdf.css") + PrintMarks.style()),
                report.desk().zone());
        Document document = parsed(markup);
        PrintableText.in(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder().withW3cDocument(document, null).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF cannot be made", e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Factdesk");
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useReplacementText("\uFFFD");
        fonts(builder);
        onlyOwnPictures(builder);
        return builder;
    }

    private static void onlyOwnPictures(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> PrintMarks.picture(uri) == null ? null : uri);
        builder.useProtocolsStreamImplementation(OwnPicture::new, PrintMarks.SCHEME);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> PrintMarks.picture(uri) != null, when);
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (String family : new String[] {"DejaVu Serif Condensed", "DejaVu Sans Condensed"}) {
            String file = family.replace(" ", "");
            String slanted = family.contains("Serif") ? "Italic" : "Oblique";
            font(builder, file, family, 400, FontStyle.NORMAL);
            font(builder, file + "-Bold", family, 700, FontStyle.NORMAL);
            font(builder, file + "-" + slanted, family, 400, FontStyle.ITALIC);
        }
        font(builder, "DejaVuSansMono", "DejaVu Sans Mono", 400, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> PdfReport.class.getResourceAsStream(FONTS + file + ".ttf"), family, weight, style, true);
    }

    private static Document parsed(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the report's template is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of {@link PrintMarks} as the renderer reads it. */
    private record OwnPicture(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(PrintMarks.picture(address));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
