package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DefaultEmbeddedStreamTranslator;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.external.ExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParserOptions;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.tika.archive.EmbeddedParts;
import org.mailboxinventory.scanner.extract.tika.office.DeletedText;
import org.mailboxinventory.scanner.extract.tika.office.OpenSheetText;
import org.mailboxinventory.scanner.extract.tika.office.WorkbookText;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.DirectForm;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.extract.tika.pdf.PdfPagesParser;
import org.xml.sax.SAXException;

/** Tika as it is set up here: no other programs, no pictures, all the text. */
final class Parsing {
  /**
   * Good sheets shrink to less than POI expects; memory, time and text have limits of their own.
   */
  private static final double LEAST_INFLATE_RATIO = 0.0005;

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final MediaTypeRegistry registry;
  private final Detector detector;
  private final DefaultParser parser;
  private final AutoDetectParser detecting;
  private final EmbeddedStreamTranslator translator = new DefaultEmbeddedStreamTranslator();

  Parsing() {
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
    ServiceLoader loader = new ServiceLoader();
    this.registry = types.getMediaTypeRegistry();
    this.detector = new DefaultDetector(types, loader);
    this.parser =
        new FixedParsers(
            registry,
            loader,
            List.of(CompositeExternalParser.class, ExternalParser.class, TesseractOCRParser.class));
    this.detecting = new AutoDetectParser(detector, parser);
  }

  /** As below, and what is declared where damage upsets detection: the parser then says more. */
  MediaType typeOf(TikaInputStream in, String name, String declared) {
    try {
      return detect(in, name, declared);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      MediaType type = MediaType.parse(declared);
      return type == null ? MediaType.OCTET_STREAM : type.getBaseType();
    }
  }

  /** What the content is; name and declaration help only where it does not say. */
  private MediaType detect(TikaInputStream in, String name, String declared) throws IOException {
    MediaType plain = PlainType.of(in, name);
    return plain == null ? detector.detect(in, metadata(name, declared)).getBaseType() : plain;
  }

  /** Whether some parser opens this type, or a wider one that it belongs to. */
  boolean opens(MediaType type) {
    return opened(type) != null;
  }

  /** The type, or the narrowest one that it belongs to, that some parser opens. */
  @Nullable MediaType opened(MediaType type) {
    Map<MediaType, Parser> parsers = parser.getParsers(new ParseContext());
    for (MediaType at = type; at != null; at = registry.getSupertype(at)) {
      MediaType normal = registry.normalize(at);
      if (parsers.containsKey(normal)) {
        return normal;
      }
    }
    return null;
  }

  /**
   * How a part of this type is read that needs no parser, or for which there is none; else null.
   */
  @Nullable TextForm form(MediaType type, Content content, byte[] head) throws IOException {
    TextForm form = DetectedForm.of(type.toString());
    if (form != null || !DirectForm.isText(head)) {
      return form;
    }
    MediaType opened = opened(type);
    if (MediaType.APPLICATION_XML.equals(opened)) {
      return BrokenMarkup.form(content, head);
    }
    return opened == null ? TextForm.PLAIN : null;
  }

  /** Parses content whose type has been detected. */
  void parse(
      TikaInputStream in, MediaType type, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (WorkbookText.reads(type)) {
      WorkbookText.parse(in, text, metadata, context);
    } else if (OpenSheetText.reads(type)) {
      OpenSheetText.parse(in, text, metadata, context);
    } else if (type.equals(PDFParser.MEDIA_TYPE)) {
      PdfPagesParser.parse(in, text, metadata, context);
    } else if (RichText.reads(type)) {
      RichText.parse(in, text, metadata, context);
    } else {
      parser.parse(in, text, metadata, context);
    }
  }

  Metadata metadata(String name, String declared) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    if (!declared.isEmpty() && !declared.equals(MediaType.OCTET_STREAM.toString())) {
      metadata.set(Metadata.CONTENT_TYPE, declared);
    }
    return metadata;
  }

  /**
   * What parsers are told beside the document.
   *
   * @param inside where its parts go
   * @param password that opens it; null when it is not locked
   */
  ParseContext context(NestedParts inside, @Nullable String password, MediaType type) {
    ParseContext context = new ParseContext();
    if (password != null) {
      context.set(PasswordProvider.class, metadata -> password);
    }
    context.set(Parser.class, detecting);
    context.set(EmbeddedDocumentExtractor.class, new EmbeddedParts(inside, translator));
    // Else a parser that asks what a part is has both made anew for each document.
    context.set(MimeTypes.class, types);
    context.set(Detector.class, detector);
    context.set(PDFParserConfig.class, pdf());
    boolean deleted = !DeletedText.standsApart(type.toString());
    context.set(OfficeParserConfig.class, office(deleted));
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    context.set(MimeConfig.class, MimeConfig.PERMISSIVE);
    // Several packed one after another are one file, as logs are that were added to.
    context.set(CompressorParserOptions.class, metadata -> true);
    return context;
  }

  /** What is beside the text of pages: comments, forms and attachments. */
  private static PDFParserConfig pdf() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAcroFormContent(true);
    pdf.setExtractAnnotationText(true);
    pdf.setExtractInlineImages(false);
    pdf.setThrowOnEncryptedPayload(true);
    return pdf;
  }

  /**
   * Whole years in dates.
   *
   * @param deleted whether what was deleted with changes tracked stands where it stood
   */
  private static OfficeParserConfig office(boolean deleted) {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    office.setIncludeDeletedContent(deleted);
    office.setIncludeMoveFromContent(deleted);
    office.setDateOverrideFormat("yyyy-mm-dd");
    return office;
  }

  /** Tika asks for the parser of each type before each document; the answer stays the same. */
  private static final class FixedParsers extends DefaultParser {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Map<MediaType, Parser> known;

    FixedParsers(
        MediaTypeRegistry registry,
        ServiceLoader loader,
        Collection<Class<? extends Parser>> without) {
      super(registry, loader, without);
    }

    @Override
    public Map<MediaType, Parser> getParsers(ParseContext context) {
      Map<MediaType, Parser> parsers = known;
      if (parsers == null) {
        parsers = Map.copyOf(super.getParsers(context));
        known = parsers;
      }
      return parsers;
    }
  }
}
