package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * RTF by Tika's parser, with paragraphs that end and tables that are marked. The parser is asked
 * directly because it reads byte by byte, and the streams that Tika puts around others make that
 * slow.
 */
final class RichText {
  private static final MediaType RTF = MediaType.application("rtf");
  private static final RTFParser PARSER = new RTFParser();

  private RichText() {}

  static boolean reads(MediaType type) {
    return type.equals(RTF);
  }

  static void parse(InputStream rtf, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    PARSER.parse(new PreparedRtf(rtf), text, metadata, context);
  }
}
