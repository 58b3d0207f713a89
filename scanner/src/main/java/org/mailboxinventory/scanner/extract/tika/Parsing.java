package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
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
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParserOptions;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Tika as it is set up here: no other programs, no pictures, all the text. */
final class Parsing {
  /**
   * Good sheets shrink to less than POI expects; memory, time and text have limits of their own.
   */
  private static final double LEAST_INFLATE_RATIO = 0.0005;

  private final MediaTypeRegistry registry;
  private final Detector detector;
  private final DefaultParser parser;
  private final AutoDetectParser detecting;

  Parsing() {
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
    MimeTypes types = MimeTypes.getDefaultMimeTypes();
    ServiceLoader loader = new ServiceLoader();
    this.registry = types.getMediaTypeRegistry();
    this.detector = new DefaultDetector(types, loader);
    this.parser =
        new DefaultParser(
            registry,
            loader,
            List.of(CompositeExternalParser.class, ExternalParser.class, TesseractOCRParser.class));
    this.detecting = new AutoDetectParser(detector, parser);
  }

  /** What the content is; name and declaration help only where it does not say. */
  MediaType detect(TikaInputStream in, String name, String declared) throws IOException {
    return detector.detect(in, metadata(name, declared)).getBaseType();
  }

  /** Whether some parser opens this type, or a wider one that it belongs to. */
  boolean opens(MediaType type) {
    Map<MediaType, Parser> parsers = parser.getParsers(new ParseContext());
    for (MediaType at = type; at != null; at = registry.getSupertype(at)) {
      if (parsers.containsKey(registry.normalize(at))) {
        return true;
      }
    }
    return false;
  }

  /** Parses content whose type has been detected. */
  void parse(
      TikaInputStream in, MediaType type, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (WorkbookText.reads(type)) {
      WorkbookText.parse(in, text, metadata, context);
    } else if (OpenSheetText.reads(type)) {
      OpenSheetText.parse(in, text, metadata, context);
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
   * @param password that opens it; null when it is not locked
   */
  ParseContext context(
      EmbeddedDocumentExtractor embedded, @Nullable String password, MediaType type) {
    ParseContext context = new ParseContext();
    if (password != null) {
      context.set(PasswordProvider.class, metadata -> password);
    }
    context.set(Parser.class, detecting);
    context.set(EmbeddedDocumentExtractor.class, embedded);
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

  /**
   * Sorted by position, so that a label and its value on the same line stay together; letters
   * printed twice to look bold count once.
   */
  private static PDFParserConfig pdf() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setSortByPosition(true);
    pdf.setSuppressDuplicateOverlappingText(true);
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
}
