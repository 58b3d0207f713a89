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
 * Comments on slides and the answers to them in the form that PowerPoint has written since 2021
 * (MS-PPTX, "Modern comments"), which Tika does not read. Each paragraph becomes a line.
 */
final class SlideComments {
  private static final Set<String> PRESENTATIONS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
          "application/vnd.openxmlformats-officedocument.presentationml.template",
          "application/vnd.ms-powerpoint.presentation.macroenabled.12",
          "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
          "application/vnd.ms-powerpoint.template.macroenabled.12");
  private static final Pattern COMMENTS = Pattern.compile("ppt/comments/modernComment[^/]*\\.xml");
  private static final XMLInputFactory FACTORY = factory();

  private SlideComments() {}

  /** Whether documents of this type may hold them. */
  static boolean mayBeIn(String mediaType) {
    return PRESENTATIONS.contains(mediaType);
  }

  /** Adds them to the text. */
  static void addTo(XhtmlText text, Content content) throws IOException, SAXException {
    try (TikaInputStream in = content.openForTika();
        ZipFile zip = ZipFile.builder().setPath(in.getPath()).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (COMMENTS.matcher(entry.getName()).matches()) {
          try (InputStream comments = zip.getInputStream(entry)) {
            read(comments, text);
          }
        }
      }
    }
  }

  private static void read(InputStream comments, XhtmlText text) throws IOException, SAXException {
    StringBuilder paragraph = new StringBuilder();
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(comments);
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
    } catch (XMLStreamException e) {
      throw new IOException("damaged XML", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
