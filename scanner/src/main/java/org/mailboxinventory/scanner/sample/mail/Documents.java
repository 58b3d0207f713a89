package org.mailboxinventory.scanner.sample.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailboxinventory.scanner.sample.file.OfficeFiles;
import org.mailboxinventory.scanner.sample.file.PdfFile;
import org.mailboxinventory.scanner.sample.file.PngImage;
import org.mailboxinventory.scanner.sample.file.ZipArchive;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Content;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

/** Makes attached documents out of the texts in {@code documents/}. */
final class Documents {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "csv", "text/csv",
          "txt", "text/plain",
          "pdf", "application/pdf",
          "locked-pdf", "application/pdf",
          "png", "image/png",
          "inline-png", "image/png",
          "zip", "application/zip",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final SampleFiles files;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  Documents(SampleFiles files) {
    this.files = files;
  }

  static String mediaType(String format) {
    return MEDIA_TYPES.getOrDefault(format, "application/octet-stream");
  }

  /**
   * Makes a document.
   *
   * @param part where it lies in its message
   */
  Content make(String format, List<String> sources, String part, Rendering rendering) {
    if (format.equals("zip")) {
      return zip(sources, part, rendering);
    }
    boolean readable = !format.equals("locked-pdf") && !format.endsWith("png");
    Template template = templates.computeIfAbsent(sources.get(0), this::template);
    int before = rendering.plants().size();
    String text = rendering.fill(template, part, false);
    List<Plant> all = rendering.plants();
    List<Plant> own =
        all.subList(before, all.size()).stream().map(p -> p.within(part, readable)).toList();
    return new Content(encode(format, text, rendering), own);
  }

  private Content zip(List<String> sources, String part, Rendering rendering) {
    ZipArchive zip = new ZipArchive();
    List<Plant> plants = new ArrayList<>();
    for (String source : sources) {
      boolean sheet = source.endsWith(".csv");
      String name = sheet ? source : source.replace(".txt", ".docx");
      Content inner = make(sheet ? "csv" : "docx", List.of(source), part + "/" + name, rendering);
      zip.add(name, inner.bytes());
      plants.addAll(inner.plants());
    }
    return new Content(zip.finish(), plants);
  }

  private static byte[] encode(String format, String text, Rendering rendering) {
    return switch (format) {
      case "xlsx" -> OfficeFiles.workbook(text);
      case "docx" -> OfficeFiles.document(text);
      case "pdf" -> PdfFile.write(text, null);
      case "locked-pdf" -> PdfFile.write(text, rendering.password());
      case "png", "inline-png" -> PngImage.write(text);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private Template template(String source) {
    return Template.of(files.text("documents/" + source));
  }
}
