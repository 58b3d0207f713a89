package org.mailboxinventory.report.difference;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.difference.Difference.Change;

/**
 * A difference as a page that loads nothing and runs nothing. All but plain letters stands in it as
 * numbers, so that it is the same in every encoding and no name is markup.
 */
public final class DifferenceHtml {
  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;"
          + "color:#222;background:#fff}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;padding:.25em .75em .25em 0;border-bottom:1px solid #bbb;"
          + "overflow-wrap:anywhere}"
          + "@media (prefers-color-scheme:dark){body{color:#eee;background:#181818}"
          + "a{color:#9cf}th,td{border-color:#555}}"
          + "@media print{thead{display:table-header-group}tr{break-inside:avoid}}";

  /** By kind, its heading, and what the two columns of a change are. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "new", List.of("New", "", "Level"),
          "gone", List.of("Gone", "Level before", ""),
          "worse", List.of("Worse", "Level before", "Level now"),
          "better", List.of("Better", "Level before", "Level now"),
          "newlyUnreadable", List.of("No longer read", "Level before", "Level now"),
          "readableAgain", List.of("Read again", "Level before", "Level now"),
          "moved", List.of("Moved", "Place before", "Place now"),
          "grown", List.of("Holding more values", "Values before", "Values now"),
          "newIndications", List.of("With new indications", "", "Rules"));

  private final StringBuilder html = new StringBuilder();

  private DifferenceHtml() {}

  /** The whole document. */
  public static String of(Difference difference) {
    DifferenceHtml page = new DifferenceHtml();
    page.begin();
    page.tag("h1", "What changed between two inventories");
    page.tag("p", "From " + difference.from() + " to " + difference.to() + ".");
    if (difference.lawChanged()) {
      page.tag("p", "The law pack changed; some of this may come from that.");
    }
    page.counts(difference.changes());
    page.batches(difference.batches());
    difference.changes().forEach(page::section);
    page.html.append("</main></body></html>\n");
    return page.html.toString();
  }

  private void begin() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'sha256-")
        .append(digest())
        .append("'; base-uri 'none'; form-action 'none'\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\">")
        .append("<title>What changed between two inventories</title><style>")
        .append(STYLE)
        .append("</style></head><body><main>");
  }

  private static String digest() {
    return Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE));
  }

  private void counts(Map<String, List<Change>> changes) {
    html.append("<ul>");
    changes.forEach(
        (kind, list) ->
            html.append("<li><a href=\"#")
                .append(kind)
                .append("\">")
                .append(escaped(words(kind).get(0)))
                .append("</a>: ")
                .append(list.size())
                .append("</li>"));
    html.append("</ul>\n");
  }

  private void batches(Map<String, Map<String, Integer>> batches) {
    if (batches.isEmpty()) {
      return;
    }
    html.append("<section id=\"batches\">");
    tag("h2", "By migration batch");
    html.append("<table><thead><tr><th scope=\"col\">Batch</th><th scope=\"col\">Change</th>")
        .append("<th scope=\"col\">Mailboxes</th></tr></thead><tbody>\n");
    batches.forEach(
        (batch, counts) ->
            counts.forEach(
                (kind, count) -> {
                  html.append("<tr><th scope=\"row\">").append(escaped(batch)).append("</th>");
                  tag("td", words(kind).get(0));
                  tag("td", count.toString());
                  html.append("</tr>\n");
                }));
    html.append("</tbody></table></section>\n");
  }

  private void section(String kind, List<Change> changes) {
    List<String> words = words(kind);
    html.append("<section id=\"").append(kind).append("\">");
    tag("h2", words.get(0) + " (" + changes.size() + ")");
    if (changes.isEmpty()) {
      tag("p", "None.");
    } else {
      html.append("<table><thead><tr><th scope=\"col\">Mailbox</th>");
      words.subList(1, words.size()).forEach(this::heading);
      html.append("</tr></thead><tbody>\n");
      changes.forEach(change -> row(words, change));
      html.append("</tbody></table>");
    }
    html.append("</section>\n");
  }

  private void heading(String text) {
    if (!text.isEmpty()) {
      html.append("<th scope=\"col\">").append(escaped(text)).append("</th>");
    }
  }

  private void row(List<String> words, Change change) {
    html.append("<tr><th scope=\"row\">").append(escaped(change.address())).append("</th>");
    if (!words.get(1).isEmpty()) {
      tag("td", change.from());
    }
    if (!words.get(2).isEmpty()) {
      tag("td", change.to());
    }
    html.append("</tr>\n");
  }

  private static List<String> words(String kind) {
    return WORDS.getOrDefault(kind, List.of(kind, "Before", "Now"));
  }

  private void tag(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c < 0x7f && "<>&\"'".indexOf(c) < 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("&#").append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
