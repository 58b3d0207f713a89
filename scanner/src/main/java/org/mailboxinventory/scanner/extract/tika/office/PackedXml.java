package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.xml.sax.SAXException;

/** Single XML files of a packed document, read without DTDs and without anything from outside. */
final class PackedXml {
  private static final XMLInputFactory FACTORY = factory();

  private PackedXml() {}

  /** Reads one of the files, from its begin. */
  interface Reader {
    void read(XMLStreamReader xml) throws XMLStreamException, SAXException;
  }

  /**
   * Has all files read whose names in the package match.
   *
   * @throws IOException when the package or one of the files is damaged
   */
  static void read(Content content, Pattern names, Reader reader) throws IOException, SAXException {
    try (SeekableByteChannel channel = content.channel();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (names.matcher(entry.getName()).matches()) {
          read(zip, entry, reader);
        }
      }
    }
  }

  private static void read(ZipFile zip, ZipArchiveEntry entry, Reader reader)
      throws IOException, SAXException {
    try (InputStream file = zip.getInputStream(entry)) {
      reader.read(FACTORY.createXMLStreamReader(file));
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
