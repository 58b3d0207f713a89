package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.text.SensitiveText;

/** A document with passwords that may open it. */
record LockedInput(Extractor.Input content, List<SensitiveText> passwords)
    implements Extractor.Input {

  static LockedInput of(Extractor.Input content, String... passwords) {
    return new LockedInput(content, Arrays.stream(passwords).map(SensitiveText::of).toList());
  }

  @Override
  public InputStream open() throws IOException {
    return content.open();
  }
}
