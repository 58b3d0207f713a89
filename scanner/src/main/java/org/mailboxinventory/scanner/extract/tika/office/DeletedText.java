package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * What was deleted from a Word document, or moved away, while changes were tracked: still in the
 * file, and shown by one click. Each deletion becomes a line of its own, because within the text
 * the old value and the new one would run together, and neither would be found.
 */
public final class DeletedText {
  private static final Set<String> WORD =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Pattern STORY =
      Pattern.compile("word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)[0-9]*\\.xml");

  private final XhtmlText text;
  private final StringBuilder deletion = new StringBuilder();
  private int movedAway;

  private DeletedText(XhtmlText text) {
    this.text = text;
  }

  /** Whether documents of this type are read here. */
  public static boolean standsApart(String mediaType) {
    return WORD.contains(mediaType);
  }

  /** Adds it to the text. */
  public static void addTo(XhtmlText text, Content content) throws IOException, SAXException {
    PackedXml.read(content, STORY, story -> new DeletedText(text).read(story));
  }

  private void read(XMLStreamReader story) throws XMLStreamException, SAXException {
    while (story.hasNext()) {
      int event = story.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(story);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(story.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml) throws SAXException, XMLStreamException {
    switch (xml.getLocalName()) {
      case "moveFrom" -> movedAway++;
      case "delText" -> deletion.append(xml.getElementText());
      case "t" -> {
        if (movedAway > 0) {
          deletion.append(xml.getElementText());
        } else {
          flush();
        }
      }
      case "tab", "br" -> {
        if (!deletion.isEmpty()) {
          deletion.append(' ');
        }
      }
      default -> {}
    }
  }

  private void end(String name) throws SAXException {
    if (name.equals("moveFrom")) {
      movedAway--;
    } else if (name.equals("p")) {
      flush();
    }
  }

  private void flush() throws SAXException {
    if (!deletion.isEmpty()) {
      text.line(deletion.toString());
      deletion.setLength(0);
    }
  }
}
