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
    Html tableStart(String kind, String... headings) throws IOException {
        markup("<table class=\"" + kind + "\">\n<thead><tr>");
        for (String heading : headings) {
            markup("<th scope=\"col\">").text(heading).markup("</th>");
        }
        return markup("</tr></thead>\n<tbody>\n");
    }

    /** A row that its first cell names. */
    Html row(String name, List<String> cells) throws IOException {
        markup("<tr><th scope=\"row\">").name(name).markup("</th>");
        return cells(cells);
    }

    /** A row with a title, and under it the name that files use for it. */
    Html row(String title, String name, List<String> cells) throws IOException {
        markup("<tr><th scope=\"row\">").text(title).markup("<code>").name(name).markup("</code></th>");
        return cells(cells);
    }

    private Html cells(List<String> cells) throws IOException {
        for (String cell : cells) {
            markup("<td>").text(cell).markup("</td>");
        }
        return markup("</tr>\n");
    }

    /** A long name without spaces, which a narrow page may break where its words begin. */
    private Html name(String name) throws IOException {
        int done = 0;
        for (int i = 1; i < name.length(); i++) {
            char before = name.charAt(i - 1);
            boolean begins = before == '.'
                    || before == '_'
                    || Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(before);
            if (begins) {
                text(name.substring(done, i)).markup("<wbr>");
                done = i;
            }
        }
        return text(name.substring(done));
    }

    Html tableEnd() throws IOException {
        return markup("</tbody>\n</table>\n");
    }
}
