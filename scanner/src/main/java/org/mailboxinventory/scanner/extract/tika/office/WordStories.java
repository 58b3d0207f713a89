package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * Paragraphs of a document of Word 97 to 2003 that Tika passes over: rows of some tables, what
 * stands above and below pages where sections differ, notes within notes. The document is one text,
 * whatever its parts are; of that, each paragraph that was not written yet becomes a line.
 */
public final class WordStories {
  private static final String TYPE = "application/msword";

  /** What ends paragraphs, cells, lines and pages. */
  private static final String ENDS = "[\\r\\n\\t\\x07\\x0B\\x0C]";

  private static final char FIELD = 0x13;
  private static final char FIELD_VALUE = 0x14;
  private static final char FIELD_END = 0x15;

  private WordStories() {}

  /** Whether documents of this type may hold them. */
  public static boolean mayBeIn(String mediaType) {
    return mediaType.equals(TYPE);
  }

  /** Adds to the text what is not in {@code passed} of it. */
  public static void addTo(XhtmlText text, Content content, PassedText passed) throws SAXException {
    add(text, allText(content), passed);
  }

  static void add(XhtmlText text, String all, PassedText passed) throws SAXException {
    // What is still held back has come too.
    text.finish();
    for (String paragraph : passedOver(all, passed)) {
      text.line(paragraph);
    }
  }

  /** The paragraphs of a document's whole text that are not in what came of it. */
  static List<String> passedOver(String all, PassedText passed) {
    if (passed.isFull()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    String written = passed.letters();
    int from = 0;
    for (String paragraph : withoutFields(all).split(ENDS, -1)) {
      String letters = PassedText.lettersOf(paragraph);
      if (letters.length() > 1) {
        // Most follow each other there as they do here.
        int next = written.indexOf(letters, from);
        int found = next < 0 ? written.indexOf(letters) : next;
        from = found < 0 ? from : found + letters.length();
        if (found < 0) {
          paragraphs.add(paragraph.strip());
        }
      }
    }
    return paragraphs;
  }

  private static String allText(Content content) {
    try (InputStream in = content.open();
        HWPFDocument document = new HWPFDocument(in)) {
      return document.getDocumentText();
    } catch (IOException | RuntimeException e) {
      // Older than Word 97, or damaged: what Tika makes of it stands.
      return "";
    }
  }

  /** Of fields, what they came to and not how. */
  private static String withoutFields(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    Deque<Boolean> hiding = new ArrayDeque<>();
    int hidden = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD) {
        hiding.push(true);
        hidden++;
      } else if (c == FIELD_VALUE || c == FIELD_END) {
        hidden -= !hiding.isEmpty() && hiding.pop() ? 1 : 0;
        if (c == FIELD_VALUE) {
          hiding.push(false);
        }
      } else if (hidden == 0) {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
