package prosumerlab.results.report;

import java.io.IOException;
import java.util.List;

/** Writes a page of HTML: every text is escaped, so that none can become markup. */
final class Html {
    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Markup as it is: never anything that a person wrote. */
    Html markup(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** {@code text} with the characters that mean something in HTML replaced. */
    Html text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(each);
            }
        }
        return this;
    }

    /** {@code text} between tags: {@code element("h1", "Report")}. */
    Html element(String tag, String text) throws IOException {
        return markup("<" + tag + ">").text(text).markup("</" + tag.replaceAll(" .*", "") + ">\n");
    }

    /** The first row of a table, which repeats on each printed page. */
    Html tableStart(String... headings) throws IOException {
        markup("<table>\n<thead><tr>");
        for (String heading : headings) {
            markup("<th scope=\"col\">").text(heading).markup("</th>");
        }
        return markup("</tr></thead>\n<tbody>\n");
    }

    Html row(List<String> cells) throws IOException {
        markup("<tr>");
        for (String cell : cells) {
            markup("<td>").text(cell).markup("</td>");
        }
        return markup("</tr>\n");
    }

    Html tableEnd() throws IOException {
        return markup("</tbody>\n</table>\n");
    }
}
