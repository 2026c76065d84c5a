package org.factdesk.service.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws for the PDF what its renderer has no style for, or draws unevenly: the icons, and all lines but single and double. The
 * pictures are opaque on white, so that the file needs no transparency, and are found under addresses of their own scheme.
 */
final class PrintMarks {

    /** The scheme of the pictures' addresses. */
    static final String SCHEME = "factdesk";

    private static final Map<String, Color> TONES = Map.of(
            "open", new Color(0x774700),
            "work", new Color(0x1A4F8C),
            "review", new Color(0x573592),
            "ok", new Color(0x1B5B36),
            "wrong", new Color(0x98201A),
            "split", new Color(0x86205E),
            "none", new Color(0x4C5459));

    /** Line patterns: whether the line waves, then lengths of dash and gap in turn, in units of a pixel of the page. */
    private enum Pattern {
        DOTTED(false, 0, 3.6),
        DASHED(false, 5.5, 3.5),
        WAVY(true, 8),
        DASHDOT(false, 7, 2.5, 2, 2.5),
        LONGDASH(false, 11, 4),
        BROKEN_SOLID(false, 20, 7),
        BROKEN_WAVY(true, 24, 8),
        BROKEN_DASHDOT(false, 7, 2.5, 2, 2.5, 7, 9),
        BROKEN_LONGDASH(false, 11, 4, 11, 10);

        private final boolean waves;
        private final double[] lengths;

        Pattern(boolean waves, double... lengths) {
            this.waves = waves;
            this.lengths = lengths;
        }
    }

    private static final int FINE = 8;
    private static final int LINE_HEIGHT = 4;
    private static final Map<String, byte[]> PICTURES = drawn();

    private PrintMarks() {}

    /** The picture at an address, or null. */
    static byte[] picture(String address) {
        return PICTURES.get(address);
    }

    /** The rules that put the pictures in their places. */
    static String style() {
        StringBuilder style = new StringBuilder();
        for (Icon icon : Icon.values()) {
            for (String tone : TONES.keySet()) {
                style.append(".icon-%s.tone-%s { background-image: url('%s'); }%n"
                        .formatted(icon.name(), tone, address("icon", icon.name(), tone)));
            }
        }
        for (Pattern pattern : Pattern.values()) {
            double width = java.util.Arrays.stream(pattern.lengths).sum();
            for (String tone : TONES.keySet()) {
                style.append(".line-%s.tone-%s { background-image: url('%s'); background-size: %spx %dpx; }%n"
                        .formatted(name(pattern), tone, address("line", name(pattern), tone), width, LINE_HEIGHT));
            }
        }
        return style.toString();
    }

    private static Map<String, byte[]> drawn() {
        Map<String, byte[]> pictures = new HashMap<>();
        TONES.forEach((tone, colour) -> {
            for (Icon icon : Icon.values()) {
                pictures.put(address("icon", icon.name(), tone), icon(icon, colour));
            }
            for (Pattern pattern : Pattern.values()) {
                pictures.put(address("line", name(pattern), tone), line(pattern, colour));
            }
        });
        return pictures;
    }

    private static String address(String kind, String name, String tone) {
        return SCHEME + ":/" + kind + "/" + name + "/" + tone + ".png";
    }

    private static String name(Pattern pattern) {
        return pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static byte[] icon(Icon icon, Color colour) {
        BufferedImage image = new BufferedImage(16 * FINE, 16 * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image, colour, 1.25);
        for (Icon.Shape shape : icon.shapes()) {
            double[] n = shape.numbers();
            if (shape.round()) {
                pen.draw(new Ellipse2D.Double(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2]));
                continue;
            }
            Path2D path = new Path2D.Double();
            path.moveTo(n[0], n[1]);
            for (int i = 2; i < n.length; i += 2) {
                path.lineTo(n[i], n[i + 1]);
            }
            pen.draw(path);
        }
        return png(image);
    }

    private static byte[] line(Pattern pattern, Color colour) {
        double width = java.util.Arrays.stream(pattern.lengths).sum();
        BufferedImage image =
                new BufferedImage((int) Math.round(width * FINE), LINE_HEIGHT * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image, colour, pattern.waves ? 1.1 : 1.5);
        boolean dots = pattern == Pattern.DOTTED;
        if (dots) {
            pen.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        double x = dots ? width / 2 : 0;
        for (int i = 0; i < pattern.lengths.length; i += 2) {
            pen.draw(stroke(pattern.waves, x, x + pattern.lengths[i]));
            x += pattern.lengths[i] + (i + 1 < pattern.lengths.length ? pattern.lengths[i + 1] : 0);
        }
        return png(image);
    }

    private static Path2D stroke(boolean waves, double from, double to) {
        Path2D path = new Path2D.Double();
        path.moveTo(from, LINE_HEIGHT / 2.0);
        for (double x = from; waves && x < to; x += 0.25) {
            path.lineTo(x, LINE_HEIGHT / 2.0 + 1.2 * Math.sin(x / 8 * 2 * Math.PI));
        }
        path.lineTo(to, LINE_HEIGHT / 2.0);
        return path;
    }

    private static Graphics2D pen(BufferedImage image, Color colour, double stroke) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(FINE, FINE);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        return pen;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
