package org.mailboxinventory.scanner.extract.tika.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.xml.sax.ContentHandler;

/** Puts aside what Tika finds inside a document. */
public final class EmbeddedParts implements EmbeddedDocumentExtractor {
  /** Made from the document itself, so nothing of their own is in them. */
  private static final Set<String> DERIVED =
      Set.of(
          EmbeddedResourceType.THUMBNAIL.toString(),
          EmbeddedResourceType.RENDERING.toString(),
          EmbeddedResourceType.FONT.toString());

  private final NestedParts parts;
  private final EmbeddedStreamTranslator translator;

  public EmbeddedParts(NestedParts parts, EmbeddedStreamTranslator translator) {
    this.parts = parts;
    this.translator = translator;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return type == null || !DERIVED.contains(type);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    String declared = metadata.get(Metadata.CONTENT_TYPE);
    if (translator.shouldTranslate(stream, metadata)) {
      // An open OLE2 folder is not a stream; written out, it is a document of its own.
      try (InputStream translated = translator.translate(stream, metadata)) {
        parts.add(name(metadata), null, translated);
      }
    } else if (stream instanceof TikaInputStream open
        && open.getOpenContainer() instanceof POIFSFileSystem container) {
      written(container, name(metadata));
    } else if (stream instanceof TikaInputStream open && open.getOpenContainer() != null) {
      // An object of the parser's own, whose stream is empty.
      parts.add(name(metadata), new Unread(Reason.UNSUPPORTED), 0);
    } else {
      parts.add(name(metadata), declared, stream);
    }
  }

  /** What PowerPoint embeds comes as a whole OLE2 container, whose stream was read to its end. */
  private void written(POIFSFileSystem container, @Nullable String name) throws IOException {
    try (Content whole = Content.written(container::writeFilesystem);
        InputStream in = whole.open()) {
      parts.add(name, null, in);
    }
  }

  private static @Nullable String name(Metadata metadata) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    return name != null
        ? DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)
        : metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID);
  }
}
