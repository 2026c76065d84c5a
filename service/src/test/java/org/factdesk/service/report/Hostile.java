package org.factdesk.service.report;

import java.util.List;

/** Text that has broken other people's exports. */
final class Hostile {

    static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    static final String ENTITY = "&lt;b&gt; &amp; &#0; ]]> <!-- --> <![CDATA[ x ]]> </style></script>";
    static final String TEMPLATE = "${7*7} <#assign x=1> #{1+1} [=1] <@part.mark/>";
    static final String JAVASCRIPT = "javascript:alert(1)";
    static final String FILE = "file:///etc/passwd";
    static final String CSS = "} body { display: none } url(http://127.0.0.1:1/) \\0041 </style>";
    static final String RTL = "قال الوزير إن 500 مهاجر (Calais) وصلوا \u202Eevil\u202C שלום עולם";
    static final String EMOJI = "🧑🏽‍🚀 👨‍👩‍👧‍👦 😀 🇫🇷 ⚠️ 1️⃣ ✅";
    static final String COMBINING = "e\u0301 a\u0300\u0316\u0317\u0318\u0319\u031c Z\u0351\u036b\u0343 \u0301x";
    static final String CONTROLS =
            "a\u0000b\u0001c\u000bd\ud800e\ufffef\ufeffg\u200bh\u00adi\ue000j\uf8ffk\u2028l\u0085m\tn";
    static final String OTHER_SCRIPTS = "加来 きゃれー 칼레 กาแล कैले ⁣ \uDBFF\uDFFD ﷽";

    private Hostile() {}

    static List<String> all() {
        return List.of(SCRIPT, ENTITY, TEMPLATE, JAVASCRIPT, FILE, CSS, RTL, EMOJI, COMBINING, CONTROLS, OTHER_SCRIPTS);
    }
}
