package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * What a document is where its first bytes and its name say the same: the usual case, and much
 * cheaper than to hold it against all that Tika knows. Where they differ, or where a container
 * holds something else than its name promises, the long way has to be gone.
 */
final class PlainType {
  private static final int LONGEST = 8;

  /**
   * How a kind of document begins.
   *
   * @param type of all documents that do; null where it depends on what is inside
   */
  private record Kind(String begin, Set<String> extensions, @Nullable MediaType type) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF-", Set.of("pdf"), MediaType.application("pdf")),
          new Kind("{\\rtf", Set.of("rtf"), MediaType.application("rtf")),
          new Kind("\u0089PNG\r\n\u001A\n", Set.of("png"), MediaType.image("png")),
          new Kind("\u00FF\u00D8\u00FF", Set.of("jpg", "jpeg"), MediaType.image("jpeg")),
          new Kind("GIF8", Set.of("gif"), MediaType.image("gif")));

  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final Set<String> PACKED_NAMES = Set.of("docx", "xlsx", "pptx");
  private static final Set<String> COMPOUND_NAMES = Set.of("doc", "xls", "ppt", "msg");

  /** What only a look at the whole container can give a document of these names. */
  private static final Set<String> PACKED =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private static final Set<String> COMPOUND =
      Set.of(
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-outlook");

  private static final Detector PACKAGES = new DefaultZipContainerDetector();
  private static final Detector COMPOUNDS = new POIFSContainerDetector();

  private PlainType() {}

  /** Null when the long way has to be gone; the stream stands at its begin again. */
  static @Nullable MediaType of(TikaInputStream in, String name) throws IOException {
    String head = head(in);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Kind kind : KINDS) {
      if (head.startsWith(kind.begin) && kind.extensions.contains(extension)) {
        return kind.type;
      }
    }
    if (head.startsWith(ZIP) && PACKED_NAMES.contains(extension)) {
      return inside(PACKAGES, in, PACKED);
    }
    if (head.startsWith(OLE2) && COMPOUND_NAMES.contains(extension)) {
      return inside(COMPOUNDS, in, COMPOUND);
    }
    return null;
  }

  private static @Nullable MediaType inside(
      Detector detector, TikaInputStream in, Set<String> expected) throws IOException {
    MediaType type = detector.detect(in, new Metadata());
    return expected.contains(type.toString()) ? type : null;
  }

  private static String head(TikaInputStream in) throws IOException {
    byte[] head = new byte[LONGEST];
    int length = in.peek(head);
    return new String(head, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
  }
}
