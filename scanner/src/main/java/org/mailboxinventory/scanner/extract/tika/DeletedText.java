package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.xml.sax.SAXException;

/**
 * What was deleted from a Word document, or moved away, while changes were tracked: still in the
 * file, and shown by one click. Each deletion becomes a line of its own, because within the text
 * the old value and the new one would run together, and neither would be found.
 */
final class DeletedText {
  private static final Set<String> WORD =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Pattern STORY =
      Pattern.compile("word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)[0-9]*\\.xml");
  private static final XMLInputFactory FACTORY = factory();

  private final XhtmlText text;
  private final StringBuilder deletion = new StringBuilder();
  private int movedAway;

  private DeletedText(XhtmlText text) {
    this.text = text;
  }

  /** Whether documents of this type are read here. */
  static boolean standsApart(String mediaType) {
    return WORD.contains(mediaType);
  }

  /** Adds it to the text. */
  static void addTo(XhtmlText text, Content content) throws IOException, SAXException {
    try (TikaInputStream in = content.openForTika();
        ZipFile zip = ZipFile.builder().setPath(in.getPath()).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (STORY.matcher(entry.getName()).matches()) {
          try (InputStream story = zip.getInputStream(entry)) {
            new DeletedText(text).read(story);
          }
        }
      }
    }
  }

  private void read(InputStream story) throws IOException, SAXException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(story);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("damaged XML", e);
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

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
