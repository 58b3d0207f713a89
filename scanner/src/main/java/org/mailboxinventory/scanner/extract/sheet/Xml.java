package org.mailboxinventory.scanner.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of workbooks: no document types, so no entities, and nothing fetched. */
final class Xml {
  private static final SAXParserFactory FACTORY = factory();

  private Xml() {}

  /** Reads all of it and closes it. */
  static void read(InputStream in, DefaultHandler handler) throws IOException, SAXException {
    try (InputStream open = in) {
      parser().parse(new InputSource(open), handler);
    }
  }

  private static SAXParser parser() throws SAXException {
    try {
      return FACTORY.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML parser", e);
    }
  }

  private static SAXParserFactory factory() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("this Java has no XML parser", e);
    }
  }
}
