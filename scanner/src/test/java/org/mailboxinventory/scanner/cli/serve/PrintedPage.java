package org.mailboxinventory.scanner.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mailboxinventory.report.write.pdf.HeadlessBrowser;

/**
 * A page of a print, as the lines between its head and its number.
 *
 * @param number from 1
 */
record PrintedPage(int number, List<String> lines) {
  /** Headings of the page's parts, and the sentence below each. */
  private static final List<String> ABOVE =
      List.of(
          "next",
          "nextLead",
          "where",
          "whereLead",
          "age",
          "ageLead",
          "bubbles",
          "bubblesLead",
          "drift",
          "law",
          "lawLead",
          "everywhere",
          "everywhereLead",
          "reach",
          "unread",
          "unreadLead",
          "list",
          "about");

  /** How the table of mailboxes begins, on each page. */
  private static final String TABLE = "Mailbox Level Score People Place Why";

  /** All of a print, in order. */
  static List<PrintedPage> of(PDDocument pdf) throws IOException {
    List<PrintedPage> pages = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      List<String> lines =
          stripper.getText(pdf).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
      pages.add(new PrintedPage(page, lines.subList(1, lines.size() - 1)));
    }
    return pages;
  }

  String last() {
    return lines.get(lines.size() - 1);
  }

  boolean hasMailboxes() {
    return lines.contains(TABLE);
  }

  /** The line below the head of the table of mailboxes. */
  String firstOfMailboxes() {
    return lines.get(lines.indexOf(TABLE) + 1);
  }

  /** Those texts, in English. */
  static List<String> headings() throws IOException {
    String name = "/org/mailboxinventory/report/write/page/page-text.yaml";
    try (InputStream words = HeadlessBrowser.class.getResourceAsStream(name)) {
      JsonNode texts = new YAMLMapper().readTree(words);
      return ABOVE.stream().map(it -> texts.path(it).path(0).asText()).toList();
    }
  }
}
