package org.mailboxinventory.scanner.extract.tika.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.mailboxinventory.scanner.extract.sheet.OpenSheets;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * OpenDocument workbooks: their sheets by a reader of our own, the rest (properties, pictures,
 * objects, locks) as Tika finds it.
 */
public final class OpenSheetText implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.spreadsheet-template");

  private final transient XhtmlText text;

  private OpenSheetText(XhtmlText text) {
    this.text = text;
  }

  public static boolean reads(MediaType type) {
    return TYPES.contains(type.toString());
  }

  public static void parse(
      TikaInputStream in, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    OpenDocumentParser parser = new OpenDocumentParser();
    parser.setContentParser(new OpenSheetText(text));
    parser.parse(in, text, metadata, context);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of();
  }

  /** Takes one of the streams in which text stands. */
  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    OpenSheets.read(new Shielded(stream), text::line, new TextTables(text));
  }

  /** The stream is an entry's, and its archive goes on after it. */
  private static final class Shielded extends FilterInputStream {
    Shielded(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
