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
 * Comments on slides and the answers to them in the form that PowerPoint has written since 2021
 * (MS-PPTX, "Modern comments"), which Tika does not read. Each paragraph becomes a line.
 */
public final class SlideComments {
  private static final Set<String> PRESENTATIONS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
          "application/vnd.openxmlformats-officedocument.presentationml.template",
          "application/vnd.ms-powerpoint.presentation.macroenabled.12",
          "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
          "application/vnd.ms-powerpoint.template.macroenabled.12");
  private static final Pattern COMMENTS = Pattern.compile("ppt/comments/modernComment[^/]*\\.xml");

  private SlideComments() {}

  /** Whether documents of this type may hold them. */
  public static boolean mayBeIn(String mediaType) {
    return PRESENTATIONS.contains(mediaType);
  }

  /** Adds them to the text. */
  public static void addTo(XhtmlText text, Content content) throws IOException, SAXException {
    PackedXml.read(content, COMMENTS, comments -> read(comments, text));
  }

  private static void read(XMLStreamReader xml, XhtmlText text)
      throws XMLStreamException, SAXException {
    StringBuilder paragraph = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        paragraph.append(xml.getElementText());
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("br")) {
        paragraph.append('\n');
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
        text.line(paragraph.toString());
        paragraph.setLength(0);
      }
    }
  }
}
