package org.factdesk.service.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchPostingsTest {

    private final Random random = new Random(20_211_124);

    @Test
    void findsWhatAComparisonWithAllFinds() {
        Map<String, Sketch> all = new LinkedHashMap<>();
        SketchPostings postings = new SketchPostings();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String text = i % 3 == 0 || texts.isEmpty() ? words(200) : changed(texts.get(random.nextInt(texts.size())));
            texts.add(text);
            all.put("article" + i, Sketch.of(text));
            postings.put("article" + i, Sketch.of(text));
        }
        for (String text : texts) {
            Sketch sketch = Sketch.of(text);
            List<String> expected = all.keySet().stream()
                    .filter(id -> sketch.likeness(all.get(id)) >= 0.25)
                    .sorted()
                    .toList();
            assertEquals(
                    expected,
                    postings.like(sketch, 0.25, 1_000).stream().sorted().toList());
        }
    }

    @Test
    void theMostAlikeComeFirstAndNoMoreThanAskedFor() {
        SketchPostings postings = new SketchPostings();
        String text = words(300);
        postings.put("half", Sketch.of(text.substring(0, text.length() / 2) + words(150)));
        postings.put("whole", Sketch.of(text));
        assertEquals(List.of("whole"), postings.like(Sketch.of(text), 0.25, 1));
    }

    @Test
    void anArticleIsKnownByItsLastWordsAlone() {
        SketchPostings postings = new SketchPostings();
        Sketch before = Sketch.of(words(100));
        Sketch after = Sketch.of(words(100));
        postings.put("article", before);
        postings.put("article", after);
        postings.put("article", after);
        assertEquals(List.of(), postings.like(before, 0.25, 5));
        assertEquals(List.of("article"), postings.like(after, 0.25, 5));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("word").append(random.nextInt(100_000)).append(' ');
        }
        return text.toString();
    }

    private String changed(String text) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length / 30; i++) {
            words[random.nextInt(words.length)] = "changed" + random.nextInt(1_000);
        }
        return String.join(" ", words);
    }
}
