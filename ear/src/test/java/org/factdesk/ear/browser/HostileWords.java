package org.factdesk.ear.browser;

import java.util.List;

/** Words that a careless page would take for instructions. Most of them would call "alert". */
final class HostileWords {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//example.invalid/x.js></SCRIPT>",
            "\"><script>alert(2)</script>",
            "'><script>alert(3)</script>",
            "</script><script>alert(4)</script>",
            "</textarea><script>alert(5)</script>",
            "</title><script>alert(6)</script>",
            "</style><script>alert(7)</script>",
            "--><script>alert(8)</script>",
            "]]><script>alert(9)</script>",
            "<img src=x onerror=alert(10)>",
            "\"><img src=x onerror=alert(11)>",
            "<img src=\"javascript:alert(12)\">",
            "<svg onload=alert(13)>",
            "<svg><script>alert(14)</script></svg>",
            "<svg><animate onbegin=alert(15) attributeName=x dur=1s>",
            "<math><a xlink:href=\"javascript:alert(16)\">x</a></math>",
            "<body onload=alert(17)>",
            "<iframe src=\"javascript:alert(18)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(19)</script>\"></iframe>",
            "<object data=\"data:text/html,<script>alert(20)</script>\"></object>",
            "<embed src=\"javascript:alert(21)\">",
            "<a href=\"javascript:alert(22)\">here</a>",
            "<a href=\"data:text/html,<script>alert(23)</script>\">here</a>",
            "javascript:alert(24)",
            "\" onmouseover=\"alert(25)",
            "' onfocus='alert(26)' autofocus='",
            "\" autofocus onfocus=alert(27) x=\"",
            "<details open ontoggle=alert(28)>",
            "<video><source onerror=alert(29)></video>",
            "<audio src=x onerror=alert(30)>",
            "<input autofocus onfocus=alert(31)>",
            "<marquee onstart=alert(32)>",
            "<form action=\"javascript:alert(33)\"><button>go</button></form>",
            "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(34)\">",
            "<base href=\"https://example.invalid/\">",
            "<link rel=\"stylesheet\" href=\"https://example.invalid/x.css\">",
            "<style>body{display:none}</style>",
            "#{7*7} ${7*7} #{activeUser.username}",
            "`${alert(39)}` {{7*7}} <%= 7*7 %>",
            "\\u003cscript\\u003ealert(40)\\u003c/script\\u003e",
            "&lt;script&gt;alert(41)&lt;/script&gt;",
            "\"};alert(42);{\"x\":\"",
            "');alert(43);('");

    private HostileWords() {}
}
