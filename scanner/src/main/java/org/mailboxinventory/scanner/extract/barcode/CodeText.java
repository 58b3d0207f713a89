package org.mailboxinventory.scanner.extract.barcode;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a code says, as lines of text with labels, for whoever looks for values in text. */
final class CodeText {
  private static final List<Function<String, @Nullable String>> FORMS =
      List.of(
          AadhaarSecureCode::lines,
          AadhaarCode::lines,
          SignedInvoiceCode::lines,
          LinkCode::lines,
          CardCode::lines,
          MerchantCode::lines);

  private CodeText() {}

  /** Text of a form that nobody here knows stays as it is. */
  static String of(String text) {
    for (Function<String, @Nullable String> form : FORMS) {
      String lines = form.apply(text);
      if (lines != null) {
        return lines;
      }
    }
    return text;
  }
}
