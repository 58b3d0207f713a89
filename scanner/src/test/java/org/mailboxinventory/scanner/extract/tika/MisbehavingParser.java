package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Does to its worker what hostile documents do: the document says what, after {@code MISBEHAVE:}.
 * Found by the workers of tests alone, through their class path.
 */
public final class MisbehavingParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-misbehaving"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String deed = new String(stream.readAllBytes(), StandardCharsets.US_ASCII).substring(10);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    for (int i = 0; i < 10_000; i++) {
      xhtml.element("p", "before");
    }
    if (deed.startsWith("reach ")) {
      for (String answer : WaysOut.tried(Integer.parseInt(deed.substring(6)))) {
        xhtml.element("p", answer);
      }
      xhtml.endDocument();
      return;
    }
    switch (deed) {
      case "die" -> Runtime.getRuntime().halt(99);
      case "hang" -> hang();
      case "eat" -> eat();
      case "nest" -> nest(1);
      case "litter" -> Files.writeString(Files.createTempFile("litter", ".tmp"), "left behind");
      case "print" -> System.out.println("not a frame");
      case "talk" -> talk(xhtml);
      case "name" -> xhtml.element("p", "process " + ProcessHandle.current().pid());
      default -> throw new IOException("secret words from a document");
    }
    xhtml.element("p", "after");
    xhtml.endDocument();
  }

  private static void hang() {
    synchronized (MisbehavingParser.class) {
      while (true) {
        try {
          MisbehavingParser.class.wait();
        } catch (InterruptedException e) {
          // It hangs, come what may.
        }
      }
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (true) {
      eaten.add(new byte[1 << 20]);
      eaten.get(eaten.size() - 1)[0] = 1;
    }
  }

  private static int nest(int depth) {
    return depth == Integer.MAX_VALUE ? 0 : nest(depth + 1) + 1;
  }

  private static void talk(XHTMLContentHandler xhtml) throws SAXException {
    for (int i = 0; i < 1_000_000; i++) {
      xhtml.element("p", "and on and on and on");
    }
  }
}
