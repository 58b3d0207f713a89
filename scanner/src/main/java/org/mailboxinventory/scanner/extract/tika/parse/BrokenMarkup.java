package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * Text that passes for XML, by its name or its first letters, and is not well-formed: a parser of
 * XML ends at the first fault, which a browser or an editor passes over.
 */
final class BrokenMarkup {
  private static final XMLInputFactory FACTORY = factory();

  private BrokenMarkup() {}

  /** How to read it; null when it is XML indeed. */
  static @Nullable TextForm form(Content content, byte[] head) throws IOException {
    try (InputStream in = content.open()) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      return beginsWithTag(head) ? TextForm.HTML : TextForm.PLAIN;
    }
  }

  /** After white space, and the mark of an encoding. */
  private static boolean beginsWithTag(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] <= ' ') {
      at++;
    }
    return at < head.length && head[at] == '<';
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
