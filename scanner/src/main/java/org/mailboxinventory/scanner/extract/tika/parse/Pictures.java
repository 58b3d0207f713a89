package org.mailboxinventory.scanner.extract.tika.parse;

import java.awt.AWTError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.barcode.Barcode;
import org.mailboxinventory.scanner.extract.barcode.BarcodeReader;
import org.mailboxinventory.scanner.extract.ocr.Deadline;
import org.mailboxinventory.scanner.extract.ocr.OcrReader;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.picture.PictureException;
import org.mailboxinventory.scanner.extract.picture.PictureFile;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.PartStream;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.MediaTypes;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts.NestedPart;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.text.PartSink.PartHeader;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * What pictures say, and pages that are pictures: their text where OCR is on, the codes in them in
 * any case. Each page is a part of its own, {@code …/page-2}, and so is each code, {@code
 * …/barcode-1}.
 */
final class Pictures {
  private static final int MOST_PAGES = 1_000;

  private final ExtractLimits limits;
  private final @Nullable OcrReader ocr;
  private final PartStream parts;
  private final BarcodeReader barcodes = new BarcodeReader();

  /** Something that can be looked at. */
  @FunctionalInterface
  private interface Drawing {
    GreyPicture draw() throws IOException;
  }

  /**
   * Tells {@code parts}.
   *
   * @param ocr null when pictures are to be counted and not read
   */
  Pictures(ExtractLimits limits, @Nullable OcrReader ocr, PartStream parts) {
    this.limits = limits;
    this.ocr = ocr;
    this.parts = parts;
  }

  /** What is to see the pages of the next PDF. */
  PageImages images() {
    return new PageImages(barcodes, ocr != null);
  }

  /** One part that is a picture, or several pages of them. */
  void read(NestedPart part, Content content, String mediaType) {
    TextSink sink = begin(part.path(), mediaType, ocr != null);
    if (ocr == null) {
      boolean known = PictureFile.knows(content::open, content.file());
      parts.endPart(part.bytes(), new Unread(known ? Reason.IMAGE_NO_OCR : Reason.UNSUPPORTED));
      codesOnly(part, content);
      return;
    }
    PictureFile opened;
    try {
      opened = PictureFile.open(content::open, content.file());
    } catch (IOException | RuntimeException | Error e) {
      parts.endPart(part.bytes(), failed(e));
      return;
    }
    try (PictureFile file = opened) {
      int pages = file.pages(MOST_PAGES + 1);
      if (pages == 1) {
        List<Barcode> codes = new ArrayList<>();
        parts.endPart(part.bytes(), look(ocr, () -> file.read(0), sink, codes));
        tell(part.path(), codes);
      } else {
        parts.endPart(part.bytes(), tooMany(pages, new Read()));
        List<Integer> numbers = IntStream.range(0, Math.min(pages, MOST_PAGES)).boxed().toList();
        pages(ocr, part.path(), mediaType, numbers, file::read);
      }
    }
  }

  /**
   * Ends a document's part; pages of a PDF that hold no text but draw something are pictures.
   *
   * @param outcome of its text
   * @param parse how it was read
   */
  void endWithPages(NestedPart part, Content content, PartOutcome outcome, PartParse parse) {
    PageImages images = parse.images();
    if (images == null || images.pages() == 0) {
      parts.endPart(part.bytes(), outcome);
      return;
    }
    List<Integer> bare = ocr == null ? List.of() : images.withoutText();
    try (PdfPages drawn = bare.isEmpty() ? null : PdfPages.open(content, parse.opener())) {
      if (images.failed()) {
        parts.endPart(part.bytes(), notSeen(outcome, images, parse));
        return;
      }
      int pictures = images.withoutText().size();
      parts.endPart(part.bytes(), outcome(outcome, parse.hasText(), pictures));
      tell(part.path(), images.codes());
      if (ocr != null && drawn != null) {
        List<Integer> read = bare.subList(0, Math.min(bare.size(), MOST_PAGES));
        pages(ocr, part.path(), "image/x-pdf-page", read, drawn::draw);
      }
    } catch (IOException e) {
      // Tika mends more than this does: the text stands, the pictures were not seen.
      parts.endPart(part.bytes(), notSeen(outcome, images, parse));
    }
  }

  private PartOutcome notSeen(PartOutcome outcome, PageImages images, PartParse parse) {
    Reason reason = ocr == null ? Reason.IMAGE_NO_OCR : Reason.CORRUPT;
    return images.textless() && outcome instanceof Read
        ? ParseOutcome.because(reason, parse.hasText())
        : outcome;
  }

  private PartOutcome outcome(PartOutcome text, boolean hasText, int bare) {
    if (!(text instanceof Read) || bare == 0) {
      return text;
    }
    return ocr == null ? ParseOutcome.because(Reason.IMAGE_NO_OCR, hasText) : tooMany(bare, text);
  }

  private static PartOutcome tooMany(int pages, PartOutcome otherwise) {
    return pages > MOST_PAGES ? new PartlyRead(Reason.TOO_MANY_PARTS) : otherwise;
  }

  /** Draws one page, counted from 0. */
  @FunctionalInterface
  private interface PageDrawing {
    GreyPicture draw(int page) throws IOException;
  }

  private void pages(
      OcrReader reader,
      SensitiveText path,
      String mediaType,
      List<Integer> pages,
      PageDrawing drawing) {
    pages.forEach(page -> parts.announce(pagePath(path, page), 0));
    for (int page : pages) {
      List<Barcode> codes = new ArrayList<>();
      TextSink sink = begin(pagePath(path, page), mediaType, true);
      parts.endPart(0, look(reader, () -> drawing.draw(page), sink, codes));
      tell(pagePath(path, page), codes);
    }
  }

  private PartOutcome look(OcrReader reader, Drawing drawing, TextSink sink, List<Barcode> codes) {
    // Sooner than the worker's own end, so that one slow page costs itself only.
    Deadline deadline = Deadline.in(limits.timeout().multipliedBy(3).dividedBy(4));
    try {
      GreyPicture picture = drawing.draw();
      codes.addAll(barcodes.read(picture));
      reader.read(picture, sink, deadline);
      return new Read();
    } catch (IOException | RuntimeException | Error e) {
      return failed(e);
    }
  }

  private void codesOnly(NestedPart part, Content content) {
    List<Barcode> codes = new ArrayList<>();
    try (PictureFile file = PictureFile.open(content::open, content.file())) {
      int pages = file.pages(MOST_PAGES);
      for (int page = 0; page < pages; page++) {
        codes.addAll(barcodes.read(file.read(page)));
      }
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      // It is counted as a picture that was not read, whatever else it is.
    }
    tell(part.path(), codes);
  }

  private void tell(SensitiveText path, List<Barcode> codes) {
    int number = 0;
    for (Barcode code : codes) {
      SensitiveText place = SensitiveText.of(path.reveal() + "/barcode-" + ++number);
      byte[] text = code.text().getBytes(StandardCharsets.UTF_8);
      begin(place, code.mediaType(), false).text(text, 0, text.length);
      parts.endPart(0, new Read());
    }
  }

  private TextSink begin(SensitiveText path, String mediaType, boolean read) {
    return parts.beginPart(
        new PartHeader(Part.Kind.ATTACHMENT, path, MediaTypes.base(mediaType), read));
  }

  private static SensitiveText pagePath(SensitiveText path, int page) {
    return SensitiveText.of(path.reveal() + "/page-" + (page + 1));
  }

  /** A machine without what Java draws with fails by errors. */
  private static PartOutcome failed(Throwable failure) {
    if (failure instanceof PictureException known) {
      return new Unread(known.reason());
    }
    boolean cannotDraw =
        failure instanceof LinkageError
            || failure instanceof InternalError
            || failure instanceof AWTError;
    return cannotDraw ? new Unread(Reason.UNSUPPORTED) : ParseOutcome.outcome(failure, false);
  }
}
