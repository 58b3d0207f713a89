package org.mailboxinventory.scanner.extract.ocr;

import java.nio.file.Path;
import java.util.List;

/**
 * With what text is read from pictures.
 *
 * @param program Tesseract's, by its whole path
 * @param languages by Tesseract's names, the most common first
 */
public record OcrSetup(Path program, List<String> languages) {
  public OcrSetup {
    languages = List.copyOf(languages);
    if (!program.isAbsolute() || languages.isEmpty()) {
      throw new IllegalArgumentException("OCR needs a program and a language");
    }
  }
}
